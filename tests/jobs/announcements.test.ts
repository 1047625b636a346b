import { and, asc, eq, inArray } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { cancelMeeting } from '#app/commands/meetings/cancel-meeting.ts';
import { postponeMeeting } from '#app/commands/meetings/postpone-meeting.ts';
import { editPerson } from '#app/commands/organisation/edit-person.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { returnTask } from '#app/commands/tasks/return-task.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { urgeTask } from '#app/commands/tasks/urge-task.ts';
import { notices, outbox, tasks } from '#app/db/schema.ts';
import { loadPerson } from '#app/db/stores/person-store.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import type { Mail } from '#app/mail/mailer.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { addresses, deliver } from '#tests/support/jobs.ts';
import { invitedMeeting, plannedMeeting, versionOf } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const office = await letterOffice(w);

/** The events somebody was told of about a task, in order. */
const told = async (username: Parameters<typeof w.person>[0], taskId: string) =>
  (
    await w.db.read
      .select({ event: notices.event })
      .from(notices)
      .where(and(eq(notices.personId, w.person(username)), eq(notices.subjectId, taskId)))
      .orderBy(asc(notices.id))
  ).map(({ event }) => event);

afterEach(() => {
  w.today('2022-04-19');
});

describe('meetings', () => {
  test('everybody invited is told when and where, the chair included', async () => {
    const meetingId = await invitedMeeting(w);
    const mails = await deliver(w);
    expect(addresses(mails)).toEqual(['chutich', 'longthuan', 'phochutich', 'phongnoivu', 'thuky']);
    const commune = mails[1]!;
    expect(commune.subject).toBe('Mời họp 19/4: Họp Ban Chỉ đạo cải cách hành chính huyện');
    expect(commune.text).toContain('Kính gửi Ông Huỳnh Văn Long,');
    expect(commune.text).toContain('Thời gian: 14:00, Thứ Ba, 19/4/2022.\nĐịa điểm: Hội trường UBND huyện.');
    expect(commune.text).toContain(`https://chidao.example/cuoc-hop/${meetingId}`);
    expect(await deliver(w)).toEqual([]);
  });

  test('a new time and a cancellation go to those who were invited, with the reason', async () => {
    const meetingId = await invitedMeeting(w);
    await deliver(w);
    const moved = { heldOn: '26/4/2022', startsAt: '8:00', endsAt: '', place: '', reason: 'Trùng lịch tiếp dân' };
    await w.run('thuky', postponeMeeting, { meetingId, version: await versionOf(w, meetingId), ...moved });
    const [mail] = await deliver(w);
    expect(mail?.subject).toBe('Hoãn họp sang 26/4: Họp Ban Chỉ đạo cải cách hành chính huyện');
    expect(mail?.text).toContain('Lý do: Trùng lịch tiếp dân');
    await w.run('thuky', cancelMeeting, {
      meetingId,
      version: await versionOf(w, meetingId),
      reason: 'Gộp vào kỳ sau',
    });
    expect((await deliver(w))[0]?.text).toContain('huỷ cuộc họp ngày 26/4/2022');
  });

  test('nobody hears of the end of a meeting nobody was told of', async () => {
    const meetingId = await plannedMeeting(w);
    await w.run('thuky', cancelMeeting, { meetingId, version: 1, reason: 'Lập nhầm' });
    expect(await deliver(w)).toEqual([]);
  });
});

describe('directives and their tasks', () => {
  test('every unit concerned reads of its own tasks, once, with the paper enclosed', async () => {
    const draft = await office.draft({
      points: [office.point(), office.point({ text: 'Báo cáo <kết quả> & "kiến nghị"', leads: [w.unit('HN-TP')] })],
    });
    const { numberText } = await office.issue(draft);
    const mails = await deliver(w);
    expect(addresses(mails)).toEqual(['longthuan', 'phongnoivu', 'phongtuphap', 'phuthuanb']);
    const [commune, standing, justice] = mails as [Mail, Mail, Mail];
    expect(commune.subject).toMatch(`${numberText}: chấn chỉnh công tác cải cách hành chính`);
    expect(commune.text).toContain(
      'Đơn vị được giao 1 nhiệm vụ:\n- Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I (hạn 15/4/2022)',
    );
    expect(commune.text).not.toContain('kiến nghị');
    expect(standing.text).toContain('Gửi đơn vị để biết, phối hợp hoặc theo dõi.');
    expect(justice.html).toContain('Báo cáo &lt;kết quả&gt; &amp; &quot;kiến nghị&quot;');
    expect(justice.attachments.map(({ fileName }) => fileName)).toEqual(['389-UBND-HC.docx']);
    expect(Buffer.from(justice.attachments[0]!.content).subarray(0, 2).toString()).toBe('PK');
  });

  test('handing in, returning, urging and confirming reach the other side', async () => {
    const draft = await office.draft({ points: [office.point({ leads: [w.unit('HN-LT')] })] });
    await office.issue(draft);
    await deliver(w);
    const [task] = await w.db.read.select().from(tasks).where(eq(tasks.directiveId, draft));
    const taskId = task!.id;
    const version = async () => (await loadTask(w.db.read, taskId)).version;
    await w.run('xa.longthuan', acknowledgeTask, { taskId, version: await version() });

    await w.run('phongnoivu', urgeTask, { taskId, version: await version(), text: 'Đã quá hạn, báo cáo trước 20/4' });
    const [urged] = await deliver(w);
    expect([urged?.to.address, urged?.subject]).toEqual([
      'longthuan@hongngu.example',
      'Đôn đốc: Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I',
    ]);
    expect(urged?.text).toContain('Hạn 15/4/2022 (trễ 4 ngày).');
    expect(urged?.text).toContain('Nội dung: Đã quá hạn, báo cáo trước 20/4');

    const submit = async () =>
      w.run('xa.longthuan', submitTask, { taskId, version: await version(), statement: 'Đã khắc phục xong' });
    await submit();
    // Handing in can wait for the morning's digest; a result that comes back cannot.
    expect(await deliver(w)).toEqual([]);
    expect(await told('phongnoivu', taskId)).toEqual(['task.submitted']);

    await w.run('phongnoivu', returnTask, { taskId, version: await version(), reason: 'Thiếu biên bản' });
    const returned = await deliver(w);
    expect([addresses(returned), returned[0]?.text.includes('Nội dung: Thiếu biên bản')]).toEqual([
      ['longthuan'],
      true,
    ]);

    await submit();
    await w.run('phongnoivu', confirmTask, { taskId, version: await version() });
    expect(await deliver(w)).toEqual([]);
    expect(await told('phongnoivu', taskId)).toEqual(['task.submitted', 'task.submitted']);
    expect(await told('xa.longthuan', taskId)).toEqual(['task.urged', 'task.returned', 'task.confirmed']);
  });

  test('an announcement that is worked twice makes no second mail', async () => {
    await office.issue(await office.draft());
    expect((await deliver(w)).length).toBeGreaterThan(0);
    await w.db.write((tx) =>
      tx
        .update(outbox)
        .set({ status: 'waiting' })
        .where(inArray(outbox.topic, ['notify:directive', 'mail:notice'])),
    );
    expect(await deliver(w)).toEqual([]);
  });

  test('people without an address are left out, and people whose post is over', async () => {
    const personId = w.person('xa.longthuan');
    const { version, fullName, salutation } = await loadPerson(w.db.read, personId);
    await w.run('quantri', editPerson, { personId, version, fullName, salutation, email: '', phone: '' });
    await office.issue(await office.draft());
    expect(addresses(await deliver(w))).toEqual(['phongnoivu', 'phongtuphap', 'phuthuanb']);

    await office.issue(await office.draft());
    // District units ended with the districts; the queue is worked off a day later.
    w.today('2025-07-01');
    expect(await deliver(w)).toEqual([]);
  });
});
