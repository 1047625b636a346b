import { randomUUID } from 'node:crypto';
import { anyDue, claimMessages, type OutboxRow, settleMessage } from '../db/stores/outbox-store.ts';
import { log } from '../log.server.ts';
import { MOST_ATTEMPTS, waitAfter } from './back-off.ts';
import { GivenUp, type Handler, type JobContext } from './handler.ts';

const BATCH = 10;
/** How long messages are taken for, and what must be left of it to begin with one: more than a mail server's timeouts. */
const LEASE = 5 * 60_000;
const MARGIN = 2 * 60_000;
/** Milliseconds between looks at an empty queue. */
const PAUSE = 2000;

export interface RelayOptions {
  context: () => JobContext;
  handlers: Readonly<Record<string, Handler>>;
  /** Real time: waiting and leases are no matter of the training day. */
  clock: () => Date;
}

export interface Relay {
  /** Works off everything that is due now; returns how many messages were tried. */
  drain(): Promise<number>;
  /** Looks at the queue again and again until stopped. */
  start(): void;
  /** Finishes the message under way, gives the others back and stops. */
  stop(): Promise<void>;
}

/**
 * Carries queued consequences out, in the order they were queued. Several relays may run on one database: each message
 * is taken by one of them. A relay that dies leaves its messages to the others when its lease has run out.
 */
export function createRelay({ context, handlers, clock }: RelayOptions): Relay {
  const name = randomUUID();
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();

  const settle = (row: OutboxRow, outcome: Parameters<typeof settleMessage>[2]) =>
    context().office.db.write((tx) => settleMessage(tx, row, outcome));

  async function handle(row: OutboxRow): Promise<void> {
    const left = (row.claimedUntil?.getTime() ?? 0) - clock().getTime();
    if (stopping || left < MARGIN) return void (await settle(row, { status: 'waiting', attempts: row.attempts - 1 }));
    try {
      // Whoever took it before did not live to say what happened.
      if (row.attempts > MOST_ATTEMPTS) throw new Error('every attempt was broken off');
      const handler = handlers[row.topic];
      if (!handler) throw new Error(`no handler for ${row.topic}`);
      const { id, payload, createdAt, attempts } = row;
      await handler(context(), { id, payload, createdAt, attempts });
      await settle(row, { status: 'done', doneAt: clock(), lastError: null });
    } catch (error) {
      await settle(row, afterFailure(row, error));
    }
  }

  function afterFailure(row: OutboxRow, error: unknown): Parameters<typeof settleMessage>[2] {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
    const isStuck = error instanceof GivenUp || row.attempts >= MOST_ATTEMPTS;
    log[isStuck ? 'error' : 'warn'](
      { err: error, topic: row.topic, id: row.id },
      isStuck ? 'message stuck' : 'message failed',
    );
    if (isStuck) return { status: 'stuck', lastError };
    return { status: 'waiting', lastError, dueAt: new Date(clock().getTime() + waitAfter(row.attempts)) };
  }

  async function drain(): Promise<number> {
    let tried = 0;
    while (!stopping) {
      const now = clock();
      if (!(await anyDue(context().office.db.read, now))) break;
      const claim = { by: name, now, until: new Date(now.getTime() + LEASE), most: BATCH };
      const rows = await context().office.db.write((tx) => claimMessages(tx, claim));
      for (const row of rows) await handle(row);
      tried += rows.length;
      if (rows.length < BATCH) break;
    }
    return tried;
  }

  const look = () => {
    underWay = drain()
      .catch((error: unknown) => log.error({ err: error }, 'relay failed'))
      .finally(() => {
        if (!stopping) timer = setTimeout(look, PAUSE);
      });
  };

  return {
    drain,
    start: look,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
