import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type AnyCommand, alreadyDone, type Command, execute } from '#app/commands/define-command.server.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { commands } from '#app/commands/registry.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import type { Tx } from '#app/db/client.server.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, issuedDocuments, numberSeries, outbox, tasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { can } from '#app/domain/access/can.ts';
import type { Actor, Scope } from '#app/domain/access/roles.ts';
import { NotAllowed, NotFound } from '#app/domain/shared/errors.ts';
import { taskListPage } from '#app/queries/tasks/task-list-page.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { accountOf, SOME_HASH, signedInOn } from '#tests/support/accounts.ts';
import { agendaOf, liveMeeting } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';
import { PEOPLE, UNITS, type Username } from '#tests/support/world-data.ts';

type Runnable = Command<z.ZodType, unknown>;

/** The registry, and the one command that its page alone knows. */
const walked = [...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
const usernames = Object.keys(PEOPLE) as Username[];

const w = await world({ today: '2022-03-25' });
const { draft, issue, version, issuerId } = await letterOffice(w);
const directiveId = await draft();
await issue(directiveId);
const draftId = await draft();
w.today('2022-04-19');
const meetingId = await liveMeeting(w);

/** Another district, which nobody of the world works for. */
const foreignId = newId();
await w.run('system', createUnit, {
  ...UNITS.HN,
  id: foreignId,
  code: 'TH',
  name: 'huyện Tân Hồng',
  shortName: 'UBND huyện Tân Hồng',
  abbreviation: 'TH',
  issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN TÂN HỒNG'],
  issuePlace: 'Tân Hồng',
});

const actors = new Map<Username, Actor>();
/** The same posts held in the other district, by somebody nobody here has named. */
const strangers = new Map<Username, Actor>();
for (const username of usernames) {
  const actor = await w.actor(username);
  const posts = actor.posts.map((post) => ({ ...post, issuerId: foreignId, unitId: foreignId, committeeId: null }));
  actors.set(username, actor);
  strangers.set(username, { ...actor, accountId: null, personId: `stranger-${username}`, posts });
}
const actorOf = (username: Username): Actor => actors.get(username)!;

/** A record of the account's own office: its unit leads and monitors it, and it is named in it. */
const ownScope = (actor: Actor): Scope => {
  const unitIds = actor.posts.map((post) => post.unitId);
  const personIds = actor.personId ? [actor.personId] : [];
  return { issuerId, field: 'PROCEDURES', leadUnitIds: unitIds, monitorUnitIds: unitIds, personIds };
};
const foreignScope: Scope = {
  issuerId: foreignId,
  field: 'PROCEDURES',
  leadUnitIds: [foreignId],
  involvedUnitIds: [foreignId],
  monitorUnitIds: [foreignId],
  personIds: ['stranger'],
};

const may = (actor: Actor, { permission }: AnyCommand, scope: Scope): boolean =>
  permission === 'own'
    ? actor.personId !== null && (scope.personIds?.includes(actor.personId) ?? false)
    : can(actor, permission, scope);

const written = async () => {
  const [[audit], [messages]] = await Promise.all([
    w.db.read.select({ n: count() }).from(auditEvents),
    w.db.read.select({ n: count() }).from(outbox),
  ]);
  return { audit: audit?.n, messages: messages?.n };
};

test('the walk leaves out no command', () => {
  const names = readdirSync('app/commands', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('app/commands', file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/defineCommand\(\{\s*name: '([^']+)'/g)].map(([, name]) => name));
  expect(walked.map(({ name }) => name)).toEqual(names.sort());
});

test('who may do what: in their own office only, where their unit monitors, in every office, or not at all', () => {
  const cell = (username: Username, command: AnyCommand) => {
    const actor = actorOf(username);
    if (may(actor, command, foreignScope)) return 'all';
    const scope = ownScope(actor);
    if (may(actor, command, { ...scope, monitorUnitIds: [] })) return 'own';
    return may(actor, command, scope) ? 'monitor' : '—';
  };
  const lines = [
    ['command', 'permission', ...usernames],
    ...walked.map((command) => [
      command.name,
      command.permission,
      ...usernames.map((username) => cell(username, command)),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  expect(`\n${table.join('\n')}\n`).toMatchSnapshot();
});

describe('every command as every account', () => {
  test.each(walked.map((command) => [command.name, command] as const))('%s', async (_, command) => {
    const before = await written();
    for (const username of usernames) {
      const actor = actorOf(username);
      for (const scope of [ownScope(actor), foreignScope]) {
        const run = vi.fn(async () => alreadyDone('ran'));
        // Input, record and work stand aside; what remains is the gate that every command goes through.
        const gate = { ...command, input: z.unknown(), load: () => ({ scope }), run } as unknown as Runnable;
        const attempt = execute(w.office, gate, { actor, input: {} });
        if (may(actor, command, scope)) await expect(attempt, username).resolves.toBe('ran');
        else {
          await expect(attempt, username).rejects.toThrow(NotAllowed);
          expect(run, username).not.toHaveBeenCalled();
        }
      }
    }
    expect(await written()).toEqual(before);
  });
});

const taskOf = async (unit: 'HN-LT' | 'HN-PTB') => {
  const given = await w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId));
  const found = given.find((task) => task.leadUnitId === w.unit(unit));
  if (!found) throw new Error(`no task for ${unit}`);
  return found;
};
const task = await taskOf('HN-LT');
const accountId = await accountOf(w, 'thuky');
const sessionId = await signedInOn(w, accountId, 'Firefox');
const [series] = await w.db.read.select().from(numberSeries);
const seriesId = series?.id ?? '';
const [message] = await w.db.read.select().from(outbox);
const [document] = await w.db.read.select().from(issuedDocuments);
const itemId = (await agendaOf(w, meetingId))[0]?.id;
const seenTask = { taskId: task.id, version: task.version };
const seenDraft = { directiveId: draftId, version: await version(draftId) };
const seenPaper = { directiveId, version: await version(directiveId) };
const seenMeeting = { meetingId, version: 1 };
const reason = 'Thử quyền';
const { parent: _, ...communeData } = UNITS['HN-LT'];

/** What a page would send, about the records above. */
const INPUTS: Record<string, unknown> = {
  'task.acknowledge': seenTask,
  'task.assign-officer': { ...seenTask, personId: w.person('xa.phuthuanb') },
  'task.report-progress': { ...seenTask, text: 'Đã làm', percent: 50 },
  'task.submit': { ...seenTask, statement: 'Đã xong' },
  'task.confirm': seenTask,
  'task.return': { ...seenTask, reason },
  'task.reopen': { ...seenTask, reason },
  'task.comment': { id: newId(), taskId: task.id, text: 'Ý kiến' },
  'task.urge': { ...seenTask, text: 'Đề nghị khẩn trương' },
  'task.request': { ...seenTask, requestId: newId(), kind: 'suspension', reason, cause: 'LAW' },
  'task.extend': { ...seenTask, newDueOn: '29/4/2022', reason },
  'task.suspend': { ...seenTask, reason, cause: 'LAW' },
  'task.resume': seenTask,
  'task.give-again': { ...seenTask, reason },
  'task.transfer': { ...seenTask, newTaskId: newId(), toUnitId: foreignId, sameDue: 'on', reason },
  'task.cancel': { ...seenTask, reason, basisNumber: '402/UBND-HC', basisOn: '18/4/2022' },
  'task.close': { ...seenTask, reason, closedAs: 'not_needed' },
  'task.contribute': { id: newId(), taskId: task.id, text: 'Đã phối hợp' },
  'subtask.add': { id: newId(), taskId: task.id, text: 'Phần việc', holder: `p:${w.person('xa.longthuan')}` },
  'stand-in.name': {
    id: newId(),
    unitId: w.unit('HN-LT'),
    personId: w.person('xa.longthuan'),
    standInPersonId: w.person('thuky'),
    validFrom: '19/4/2022',
    validTo: '22/4/2022',
  },
  'directive.reply': { directiveId, points: [{ ...seenTask, text: 'Đã làm' }] },
  'directive.issue': { ...seenDraft, issuedOn: '19/4/2022' },
  'directive.sign': seenDraft,
  'directive.discard': seenDraft,
  'directive.revise': { ...seenDraft, reason },
  'directive.recall': { ...seenPaper, confirmation: '389/UBND-HC', reason },
  'meeting.start': { meetingId },
  'meeting.end': { meetingId },
  'meeting.cancel': { ...seenMeeting, reason },
  'meeting.invite': seenMeeting,
  'meeting.mark-rest-present': { meetingId },
  'meeting.set-current-item': { meetingId, itemId },
  'meeting.write-summary': { ...seenMeeting, itemId, summary: 'Tóm tắt' },
  'meeting.sign-as-secretary': seenMeeting,
  'meeting.sign-as-chair': seenMeeting,
  'meeting.reopen': { ...seenMeeting, reason },
  'number.void': { seriesId, number: 400, confirmation: '400', reason },
  'series.lock': { seriesId, version: 1, confirmation: series?.name, reason },
  'series.open': { id: newId(), issuerId, year: 2023, name: 'Công văn', scope: 'PER_TYPE', docTypes: ['CV'] },
  'unit.create': { ...communeData, id: newId(), code: 'HN-MOI', parentId: w.unit('HN') },
  'group.retire': { groupId: w.group('ALL_DEPTS'), version: 1, use: 'retired' },
  'committee.close': { committeeId: w.committee(), version: 1, lastDay: '30/4/2022', reason },
  'calendar.remove-day': { day: '2/9/2022', version: 1 },
  'person.create': { id: newId(), fullName: 'Người Mới', salutation: 'Ông' },
  'account.create': { id: newId(), personId: w.person('vanthu'), username: 'moi', passwordHash: SOME_HASH },
  'account.disable': { accountId, version: 1 },
  'account.enable': { accountId, version: 1 },
  'account.reset-password': { accountId, version: 1, passwordHash: SOME_HASH },
  'account.revoke-sessions': { accountId },
  'account.change-own-password': { accountId, version: 1, passwordHash: SOME_HASH, keepSessionId: sessionId },
  'account.revoke-own-session': { sessionId },
  'outbox.retry': { messageId: message?.id },
  'document.record-file': {
    documentId: document?.id,
    sha256: 'a'.repeat(64),
    size: 1,
    templateSha256: 'b'.repeat(64),
  },
};

describe('a real attempt by an account that may not', () => {
  test.each(Object.entries(INPUTS))('%s', async (name, input) => {
    const command = walked.find((one) => one.name === name) as unknown as Runnable;
    const before = await written();
    let refused = 0;
    for (const [username, actor] of [...actors, ...strangers]) {
      // Nothing here is the business of another district, whatever the record says of itself.
      const isStranger = strangers.get(username) === actor && username !== 'quantri';
      const { scope } = await command.load(w.db.read as Tx, command.input.parse(input), actor);
      if (!isStranger && may(actor, command as unknown as AnyCommand, scope)) continue;
      await expect(execute(w.office, command, { actor, input }), actor.name).rejects.toThrow(NotAllowed);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    expect(await written()).toEqual(before);
  });

  test('leaves the records as they were', async () => {
    expect(await taskOf('HN-LT')).toEqual(task);
    expect((await loadDirective(w.db.read, draftId)).version).toBe(seenDraft.version);
    expect((await loadDirective(w.db.read, directiveId)).version).toBe(seenPaper.version);
  });
});

describe('the work of others', () => {
  const today = w.today();
  const search = new URLSearchParams();
  const listedFor = async (actor: Actor) => (await taskListPage(w.db.read, actor, { search, today })).list.rows;

  test('is not there for a commune: neither the page nor a report on it', async () => {
    for (const [commune, other] of [
      ['xa.longthuan', 'HN-PTB'],
      ['xa.phuthuanb', 'HN-LT'],
    ] as const) {
      const { id: taskId, version } = await taskOf(other);
      await expect(taskPage(w.db.read, actorOf(commune), { taskId, today })).rejects.toThrow(NotFound);
      const report = { taskId, version, text: 'Đã làm', percent: 100 };
      await expect(w.run(commune, reportProgress, report)).rejects.toMatchObject({
        code: 'access.not_allowed',
        isHidden: true,
      });
      expect((await taskOf(other)).percent).toBe(0);
      expect((await listedFor(actorOf(commune))).map(({ id }) => id)).not.toContain(taskId);
    }
  });

  test('is there for the commune it was given to, without the same work of its neighbours', async () => {
    const page = await taskPage(w.db.read, actorOf('xa.longthuan'), { taskId: task.id, today });
    expect(page).toMatchObject({ task: { id: task.id }, siblings: [] });
    expect((await listedFor(actorOf('xa.longthuan'))).map(({ id }) => id)).toEqual([task.id]);
  });

  test('is not there for a chair of another district', async () => {
    const here = await listedFor(actorOf('chutich'));
    expect(here.map(({ id }) => id)).toContain(task.id);
    for (const stranger of strangers.values()) {
      expect(await listedFor(stranger), stranger.name).toEqual([]);
      await expect(taskPage(w.db.read, stranger, { taskId: task.id, today }), stranger.name).rejects.toThrow(NotFound);
    }
    // And the other way round: a task of the other district does not exist for the chair here.
    const away = { ...(await taskOf('HN-PTB')), issuerId: foreignId };
    await w.db.write((tx) => tx.update(tasks).set({ issuerId: foreignId }).where(eq(tasks.id, away.id)));
    expect((await listedFor(actorOf('chutich'))).map(({ id }) => id)).not.toContain(away.id);
    await expect(taskPage(w.db.read, actorOf('chutich'), { taskId: away.id, today })).rejects.toThrow(NotFound);
    await w.db.write((tx) => tx.update(tasks).set({ issuerId }).where(eq(tasks.id, away.id)));
  });
});
