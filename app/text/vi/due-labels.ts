import type { DayUnit, DueKind } from '#app/domain/due.ts';
import type { Frequency } from '#app/domain/recurrence.ts';

/** Names of the ways to set a due date, as offices print them. */
export const dueLabels = {
  dueKind: {
    DATE: 'Đến ngày',
    PERIOD_END: 'Hết kỳ',
    DURATION: 'Trong số ngày kể từ khi ban hành',
    RECURRING: 'Định kỳ',
    EVENT: 'Theo một sự kiện',
    IMMEDIATE: 'Thực hiện ngay',
    CONTINUOUS: 'Thường xuyên',
    NONE: 'Không nêu hạn',
  } satisfies Record<DueKind, string>,
  dayUnit: {
    WORKDAY: 'ngày làm việc',
    DAY: 'ngày',
    MONTH: 'tháng',
  } satisfies Record<DayUnit, string>,
  frequency: {
    WEEKLY: 'Hằng tuần',
    MONTHLY: 'Hằng tháng',
    QUARTERLY: 'Hằng quý',
    HALF_YEARLY: '6 tháng một lần',
    YEARLY: 'Hằng năm',
  } satisfies Record<Frequency, string>,
};
