import type { dueLabels as vi } from '../vi/due-labels.ts';

export const dueLabels: typeof vi = {
  dueKind: {
    DATE: 'By a day',
    PERIOD_END: 'By the end of a period',
    DURATION: 'Within a number of days from issue',
    RECURRING: 'Periodic',
    EVENT: 'After an event',
    IMMEDIATE: 'At once',
    CONTINUOUS: 'Continuous',
    NONE: 'No due date named',
  },
  dayUnit: {
    WORKDAY: 'working days',
    DAY: 'days',
    MONTH: 'months',
  },
  frequency: {
    WEEKLY: 'Every week',
    MONTHLY: 'Every month',
    QUARTERLY: 'Every quarter',
    HALF_YEARLY: 'Every six months',
    YEARLY: 'Every year',
  },
};
