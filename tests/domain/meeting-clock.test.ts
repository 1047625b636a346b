import { expect, test } from 'vitest';
import { statedTarget } from '#app/domain/conclusion.ts';
import { meetingClock, type TimedItem } from '#app/domain/meeting-clock.ts';

const at = (time: string): Date => new Date(`2022-04-19T${time}:00+07:00`);
const item = (id: string, minutes: number | null, started?: string, done?: string): TimedItem => ({
  id,
  minutes,
  startedAt: started ? at(started) : null,
  doneAt: done ? at(done) : null,
});

test('the clock tells how long an item runs over, and when the meeting will end', () => {
  const items = [
    item('1', 5, '14:00', '14:06'),
    item('2', 15, '14:06', '14:18'),
    item('3', 20, '14:18'),
    item('4', 15),
    item('5', 10),
    item('6', null),
  ];
  expect(meetingClock(at('14:00'), items, '3', at('14:42'))).toEqual({
    elapsed: 42,
    over: 4,
    expectedEnd: at('15:07'),
  });
});

test('an item in time still has the rest of its plan ahead', () => {
  const items = [item('1', 20, '14:00'), item('2', 10)];
  expect(meetingClock(at('14:00'), items, '1', at('14:05'))).toEqual({ elapsed: 5, over: 0, expectedEnd: at('14:30') });
});

test('without planned minutes there is no end to foretell', () => {
  expect(meetingClock(at('14:00'), [item('1', null, '14:00')], '1', at('14:30'))).toEqual({
    elapsed: 30,
    over: 0,
    expectedEnd: null,
  });
});

test('a number is a target only when the words say so', () => {
  expect(statedTarget('Mỗi xã, thị trấn đăng ký ít nhất 1 mô hình mới')).toMatchObject({ min: 1, operator: '>=' });
  expect(statedTarget('Nâng tỷ lệ hồ sơ trực tuyến đạt 40% trở lên')).toMatchObject({ min: 40, unit: '%' });
  expect(statedTarget('Phú Thuận B hoàn thành khắc phục 4 hạn chế')).toBeNull();
  expect(statedTarget('Giải trình của 3 xã, gửi trước 16:00 thứ Sáu')).toBeNull();
  expect(statedTarget('Phấn đấu đạt 140%')).toBeNull();
});
