import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';

interface Planned {
  heldOn: LocalDate;
  startsAt: string;
  endsAt: string | null;
}

/** Says when a meeting is: its hours, and its day with the weekday. */
export function useMeetingTime() {
  const format = useFormat();
  const today = useToday();
  const t = useText(meetingsText);
  return {
    hours: ({ startsAt, endsAt }: Planned) =>
      endsAt ? t.when(format.time(startsAt), format.time(endsAt)) : format.time(startsAt),
    day: ({ heldOn }: Planned) => format.longDate(heldOn, today),
  };
}
