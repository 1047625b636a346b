import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { settleConclusion } from '#app/commands/conclusions/settle-conclusion.ts';
import { newId } from '#app/db/ids.ts';
import { tasks } from '#app/db/schema.ts';
import { loadConclusion } from '#app/db/stores/conclusion-store.ts';
import { loadMeeting } from '#app/db/stores/meeting-store.ts';
import { meetingForDraft } from '#app/queries/directives/directive-form.ts';
import { meetingRecord } from '#app/queries/meetings/meeting-record.ts';
import { similarWork } from '#app/queries/meetings/similar-work.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { liveMeeting } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point, issuerId } = await letterOffice(w);
const text = 'Nghiên cứu mô hình mới, cách làm hay phù hợp thực tế địa phương';
const directiveId = await draft({ points: [point(), point({ text, due: { kind: 'DATE', date: '29/4/2022' } })] });
await issue(directiveId);
w.today('2022-04-19');
const meetingId = await liveMeeting(w);

const conclude = async (words: string): Promise<string> => {
  const { conclusionId } = await w.run('thuky', recordConclusion, {
    id: newId(),
    meetingId,
    text: words,
    leadUnitIds: [w.unit('HN-LT')],
    due: { kind: 'DATE', date: '29/4/2022' },
  });
  return conclusionId;
};
const offered = async (by: Username = 'thuky') => {
  const { conclusions } = await meetingRecord(w.db.read, await loadMeeting(w.db.read, meetingId));
  return similarWork(w.db.read, await w.actor(by), { issuerId, conclusions });
};
const settle = async (conclusionId: string, pointId: string | null) => {
  const { version } = await loadConclusion(w.db.read, meetingId, conclusionId);
  return w.run('thuky', settleConclusion, { meetingId, conclusionId, version, pointId });
};

describe('a conclusion that repeats open work', () => {
  test('is offered to be put with it, to those who see that work', async () => {
    const id = await conclude('Mỗi xã, thị trấn đăng ký ít nhất 1 mô hình mới, cách làm hay');
    await conclude('Phòng Nội vụ báo cáo tiến độ hằng tuần');
    expect(await offered()).toMatchObject([{ conclusionId: id, position: 2, text, directiveId, dueOn: '2022-04-29' }]);
    expect(await offered('quantri')).toEqual([]);
  });

  test('put with it makes no task again, and says whose work it is', async () => {
    const [offer] = await offered();
    await settle(offer!.conclusionId, offer!.pointId);
    expect(await offered()).toEqual([]);
    const { conclusions } = await meetingRecord(w.db.read, await loadMeeting(w.db.read, meetingId));
    expect(conclusions[0]?.sameWork).toMatchObject({ position: 2, numberText: '389/UBND-HC' });
    const toDraft = await meetingForDraft(w.db.read, await w.actor('thuky'), meetingId);
    expect(toDraft.conclusions.map((one) => one.text)).toEqual(['Phòng Nội vụ báo cáo tiến độ hằng tuần']);
  });

  test('may be given as new work all the same, once and for all', async () => {
    const id = await conclude('Nhân rộng mô hình mới, cách làm hay phù hợp thực tế');
    expect(await offered()).toMatchObject([{ conclusionId: id }]);
    await settle(id, null);
    expect(await offered()).toEqual([]);
  });

  test('is not put with work that has ended, nor is ended work offered', async () => {
    const id = await conclude('Xã nghiên cứu mô hình mới, cách làm hay phù hợp thực tế địa phương');
    const [offer] = await offered();
    await w.db.write((tx) =>
      tx.update(tasks).set({ state: 'completed', completedOn: w.today() }).where(eq(tasks.pointId, offer!.pointId)),
    );
    expect(await offered()).toEqual([]);
    await expect(settle(id, offer!.pointId)).rejects.toMatchObject({ code: 'conclusion.work_not_open' });
  });

  test('asked by two at once is settled once', async () => {
    const conclusionId = await conclude('Việc khác hẳn');
    const { version } = await loadConclusion(w.db.read, meetingId, conclusionId);
    const once = () => w.run('thuky', settleConclusion, { meetingId, conclusionId, version, pointId: null });
    const answers = await Promise.allSettled([once(), once()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
