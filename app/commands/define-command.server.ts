import type { z } from 'zod';
import type { Database, Tx } from '../db/client.server.ts';
import { loadCalendar } from '../db/stores/calendar-store.ts';
import { can } from '../domain/access/can.ts';
import { type Permission, readingOf } from '../domain/access/permissions.ts';
import type { Actor, Scope } from '../domain/access/roles.ts';
import { refuseWords } from '../domain/secret-paper.ts';
import { NotAllowed } from '../domain/shared/errors.ts';
import { dateInZone, type LocalDate } from '../domain/shared/local-date.ts';
import type { WorkingCalendar } from '../domain/working-days.ts';
import type { FileStore } from '../files/store.server.ts';
import { appendAudit } from './audit.ts';
import { enqueue } from './outbox.ts';
import { type OutboxMessage, reactTo } from './reactions.ts';

/** Something that has happened to a record. Events are the audit rows, and what reactions are keyed by. */
export interface DomainEvent {
  type: string;
  subject: { kind: string; id: string };
  /** Facts worth keeping: values before and after, reasons, numbers. JSON only. */
  data: Record<string, unknown>;
}

/** What the office provides to every command, whoever knocks. */
export interface Office {
  db: Database;
  files: FileStore;
  /** Office time: the wall clock, or the training day. */
  clock: () => Date;
  timeZone: string;
  /** Set while the training data is loaded: papers, meetings and tasks made then are marked as demo data. */
  isDemo?: boolean;
}

export interface CommandContext {
  tx: Tx;
  actor: Actor;
  /** Office time of this command, and its calendar day in the office's time zone. */
  now: Date;
  today: LocalDate;
  /** The office's, IANA name. */
  timeZone: string;
  calendar: WorkingCalendar;
  files: FileStore;
  isDemo: boolean;
}

export interface Outcome<Result> {
  result: Result;
  events: DomainEvent[];
}

/** The end of every command: its result, and what has happened (at least one event: no silent write). */
export const done = <Result>(result: Result, ...events: [DomainEvent, ...DomainEvent[]]): Outcome<Result> => ({
  result,
  events,
});

/** The end of a repeated command that found its work already done. */
export const alreadyDone = <Result>(result: Result): Outcome<Result> => ({ result, events: [] });

/** The end of a command that changes no record of the office: what a person has read is theirs alone. */
export const unrecorded = alreadyDone;

/** What it takes: a permission of the access table, or `own`, to be the person named by the scope, whatever their posts. */
export type Requirement = Permission | 'own';

const meets = (actor: Actor, requirement: Requirement, scope: Scope): boolean =>
  requirement === 'own'
    ? actor.personId !== null && (scope.personIds?.includes(actor.personId) ?? false)
    : can(actor, requirement, scope);

/** A record that may not be read is not there for its reader, whatever they try to do to it. */
function isHidden(actor: Actor, requirement: Requirement, scope: Scope): boolean {
  const reading = requirement === 'own' ? null : readingOf(requirement);
  return reading !== null && !can(actor, reading, scope);
}

export interface Command<Schema extends z.ZodType, Result, Loaded extends { scope: Scope } = { scope: Scope }> {
  /** `noun.verb`, unique: what the audit log says was done. */
  name: string;
  permission: Requirement;
  input: Schema;
  /** Loads what is to be changed, with the scope that access is decided on. Throws NotFound. */
  load(tx: Tx, input: z.output<Schema>, actor: Actor): Promise<Loaded> | Loaded;
  run(context: CommandContext, input: z.output<Schema>, loaded: Loaded): Promise<Outcome<Result>>;
}

/** Any command, for the registry and for pages: what it takes and gives is its own business. */
export interface AnyCommand {
  name: string;
  permission: Requirement;
  input: z.ZodType;
  load(tx: Tx, input: never, actor: Actor): unknown;
  run(context: CommandContext, input: never, loaded: never): Promise<Outcome<unknown>>;
}

/** Declares a command; see {@link Command}. */
export const defineCommand = <Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
  command: Command<Schema, Result, Loaded>,
): Command<Schema, Result, Loaded> => command;

/** Loads what a command changes, checks that the actor may, and runs it. */
async function runIn<Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
  context: CommandContext,
  command: Command<Schema, Result, Loaded>,
  parsed: z.output<Schema>,
): Promise<Outcome<Result> & { scope: Scope }> {
  const loaded = await command.load(context.tx, parsed, context.actor);
  if (!meets(context.actor, command.permission, loaded.scope))
    throw new NotAllowed(command.permission, {}, isHidden(context.actor, command.permission, loaded.scope));
  if (loaded.scope.isSecret) refuseWords(parsed);
  return { ...(await command.run(context, parsed, loaded)), scope: loaded.scope };
}

/**
 * Runs a command as a part of another one: the same shape, access and rules, in the transaction of the outer command,
 * which gives the events back among its own.
 */
export const runWithin = <Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
  context: CommandContext,
  command: Command<Schema, Result, Loaded>,
  input: unknown,
): Promise<Outcome<Result>> => runIn(context, command, command.input.parse(input));

/**
 * Runs a command: parse → one transaction (load, authorise, decide, save, audit, outbox) → result.
 *
 * Throws ZodError for input of the wrong shape, and the domain's errors; in each case nothing is written.
 */
export async function execute<Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
  office: Office,
  command: Command<Schema, Result, Loaded>,
  { actor, input, now = office.clock() }: { actor: Actor; input: unknown; now?: Date },
): Promise<Result> {
  const parsed = command.input.parse(input);
  return office.db.write(async (tx) => {
    const today = dateInZone(now, office.timeZone);
    const { files, timeZone, isDemo = false } = office;
    const context = { tx, actor, now, today, timeZone, calendar: await loadCalendar(tx), files, isDemo };
    const { result, events, scope } = await runIn(context, command, parsed);
    await appendAudit(
      tx,
      events.map((event) => ({
        at: now,
        recordedAt: new Date(),
        issuerId: scope.issuerId || null,
        actorPersonId: actor.personId,
        actorName: actor.name,
        command: command.name,
        type: event.type,
        subjectKind: event.subject.kind,
        subjectId: event.subject.id,
        data: event.data,
      })),
    );
    const messages: OutboxMessage[] = events.flatMap((event) => reactTo(event, actor.personId));
    await enqueue(tx, messages, now);
    return result;
  });
}
