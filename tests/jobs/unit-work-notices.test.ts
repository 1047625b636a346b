import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addSubtask } from '#app/commands/subtasks/add-subtask.ts';
import { contribute } from '#app/commands/tasks/contribute.ts';
import { newId } from '#app/db/ids.ts';
import { notices, tasks } from '#app/db/schema.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { deliver } from '#tests/support/jobs.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const { draft, issue, point } = await letterOffice(w);
const nam = await colleague(w, 'HN-LT', 'Lê Văn Nam');
const due = { kind: 'DATE', date: '30/9/2022' };
const helped = point({ leads: [w.unit('HN-LT')], coordinating: [w.unit('HN-TP')], due });
await issue(await draft({ points: [helped] }), { issuedOn: '19/4/2022' });
const [task] = await w.db.read.select().from(tasks);
await deliver(w);

/** What somebody has been told of since the last time they were asked. */
async function toldOf(personId: string) {
  const found = await w.db.read.select().from(notices).where(eq(notices.personId, personId)).orderBy(asc(notices.id));
  await w.db.write((tx) => tx.delete(notices).where(eq(notices.personId, personId)));
  return found.map(({ event, facts }) => [event, (facts as { note: string }).note]);
}

test('whoever is given a part of a task hears of it, and of each part', async () => {
  await toldOf(nam.personId);
  for (const text of ['Rà soát thủ tục', 'Niêm yết công khai'])
    await w.run('xa.longthuan', addSubtask, { id: newId(), taskId: task?.id, text, holder: `p:${nam.personId}` });
  await deliver(w);
  expect(await toldOf(nam.personId)).toEqual([
    ['task.assigned', 'Rà soát thủ tục'],
    ['task.assigned', 'Niêm yết công khai'],
  ]);
});

test('the lead unit hears of every contribution, the unit that made it does not', async () => {
  const [head, helper] = [w.person('xa.longthuan'), w.person('phongtuphap')];
  await Promise.all([head, helper].map(toldOf));
  for (const text of ['Đã thẩm định', 'Đã góp ý lần hai'])
    await w.run('phongtuphap', contribute, { id: newId(), taskId: task?.id, text });
  await deliver(w);
  expect(await toldOf(head)).toEqual([
    ['task.commented', 'Đã thẩm định'],
    ['task.commented', 'Đã góp ý lần hai'],
  ]);
  expect(await toldOf(helper)).toEqual([]);
});
