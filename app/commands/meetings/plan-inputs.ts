import { z } from 'zod';
import { MEETING_KINDS, MEETING_MODES } from '../../domain/meeting.ts';
import {
  choice,
  day,
  ids,
  optionalId,
  optionalText,
  optionalTime,
  optionalWholeNumber,
  text,
  tick,
  timeOfDay,
} from '../inputs.ts';

const MOST_ITEMS = 60;
const MOST_GUESTS = 100;

const isBlank = (row: unknown): boolean =>
  row === null ||
  row === undefined ||
  (typeof row === 'object' && Object.values(row).every((cell) => cell === '' || cell === null || cell === undefined));

/** Rows of a form: those left empty vanish; the others keep their number as typed, so that problems find them. */
const rows = <Row extends z.ZodType>(row: Row, most: number) =>
  z
    .preprocess(
      (value) => value ?? [],
      z.array(z.preprocess((one) => (isBlank(one) ? null : one), row.nullable())).max(most, 'too_many'),
    )
    .transform((list) =>
      list.flatMap((one, row) => (one === null ? [] : [{ ...(one as z.output<Row> & object), row }])),
    );

const link = z
  .preprocess((value) => value ?? '', optionalText(500))
  .refine((value) => value === '' || /^https?:\/\/\S+$/.test(value), 'invalid_link');

const agendaItem = z.object({
  /** Set for an item that is already on the agenda. */
  id: optionalId,
  title: text(500),
  presenterUnitId: optionalId,
  minutes: optionalWholeNumber(1, 600),
});

const guest = z.object({ name: text(200), title: optionalText(200), unitId: optionalId });

/** What is typed when a meeting is planned or changed. */
export const planFields = {
  title: text(300),
  kind: choice(MEETING_KINDS),
  mode: choice(MEETING_MODES),
  /** One, or several that meet together. */
  committeeIds: ids,
  heldOn: day,
  startsAt: timeOfDay,
  endsAt: optionalTime,
  place: optionalText(300),
  onlineLink: link,
  chairPersonId: optionalId,
  /** As printed; left empty, the posts the chair holds on the day of the meeting. */
  chairTitle: optionalText(200),
  secretaryPersonId: optionalId,
  /** Who is asked to bring or send what. */
  preparation: optionalText(4000),
  agenda: rows(agendaItem, MOST_ITEMS),
  /** Put every member of the committees on the list. */
  inviteMembers: tick,
  unitIds: ids,
  groupIds: ids,
  guests: rows(guest, MOST_GUESTS),
};

const plan = z.object(planFields);
export type MeetingPlan = z.output<typeof plan>;
