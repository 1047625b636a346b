import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { calendarFile } from '#app/mail/calendar-file.ts';
import { unitFeedFile } from '#app/web/feeds/unit-feed-text.ts';

const task = {
  id: '1',
  title: '=HYPERLINK("http://hostile.example","x")',
  numberText: '389/UBND-HC',
  state: 'in_progress' as const,
  issuedOn: localDate('2022-03-25'),
  firstDueOn: localDate('2022-04-15'),
  dueOn: localDate('2022-04-29'),
  percent: 40,
  officer: 'Nguyễn, Văn A',
  lastReportOn: null,
  url: 'https://chidao.example/nhiem-vu/1',
};
const file = { unit: 'UBND xã Long Thuận', today: localDate('2022-04-19'), tasks: [task] };

describe('the list of a unit’s open tasks', () => {
  test('as CSV opens in a spreadsheet with its marks, and runs nothing', () => {
    const [head, row] = unitFeedFile('csv', file).split('\r\n');
    expect(head?.startsWith('\ufeffSố văn bản,Nhiệm vụ')).toBe(true);
    expect(row).toBe(
      `389/UBND-HC,"'=HYPERLINK(""http://hostile.example"",""x"")",Đang thực hiện,2022-03-25,2022-04-15,2022-04-29,40,"Nguyễn, Văn A",,https://chidao.example/nhiem-vu/1`,
    );
    for (const start of ['+1', '-1', '@x', '\tx'])
      expect(unitFeedFile('csv', { ...file, tasks: [{ ...task, title: start }] })).toContain(`,'${start},`);
  });

  test('as text is read by people', () => {
    expect(unitFeedFile('txt', file)).toContain('UBND xã Long Thuận – 1 nhiệm vụ đang làm, ngày 19/4/2022');
    expect(unitFeedFile('txt', file)).toContain('389/UBND-HC · hạn 29/4/2022 (còn 10 ngày) · Đang thực hiện · 40%');
  });

  test('as JSON keeps the names of its fields', () => {
    expect(JSON.parse(unitFeedFile('json', file))).toMatchObject({ count: 1, tasks: [{ dueOn: '2022-04-29' }] });
  });
});

test('a calendar holds meetings at their hour and due dates as whole days, and is the same until something changes', () => {
  const file = {
    name: 'Chỉ Đạo – Huỳnh Văn Long',
    host: 'chidao.example',
    stamp: new Date('2022-04-01T00:00:00Z'),
    meetings: [
      {
        meetingId: 'm1',
        sequence: 3,
        title: 'Họp Ban Chỉ đạo',
        place: 'Hội trường',
        onlineLink: null,
        isCancelled: true,
        url: 'https://chidao.example/cuoc-hop/m1',
        startsAt: new Date('2022-04-19T07:00:00Z'),
        endsAt: new Date('2022-04-19T08:15:00Z'),
      },
    ],
    dueDays: [
      { taskId: 't1', sequence: 1, title: 'Hạn: rà soát', dueOn: localDate('2022-04-29'), url: 'https://x.example' },
    ],
  };
  const text = calendarFile(file);
  expect(calendarFile(file)).toBe(text);
  const [meeting, due] = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect([meeting?.uid, meeting?.startDate.toString()]).toEqual(['meeting-m1@chidao.example', '2022-04-19T07:00:00Z']);
  expect(meeting?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect([due?.startDate.isDate, due?.startDate.toString(), due?.summary]).toEqual([
    true,
    '2022-04-29',
    'Hạn: rà soát',
  ]);
});
