import { z } from 'zod';
import { SIGNING_FORMS } from '../../domain/signing.ts';
import { REFORM_AREAS } from '../../domain/unit.ts';
import { dueTerm, target } from '../assignment-inputs.ts';
import { rows } from '../form-rows.ts';
import { choice, day, ids, optionalDay, optionalId, optionalText, text, tick } from '../inputs.ts';

/** Mark of a group among the units of one list of boxes. */
export const GROUP_MARK = 'g:';

const MOST_POINTS = 100;

const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((value) => (value === undefined || value === '' ? null : value), choice(values).nullable());

/** Lines of a text area; blank ones are dropped. */
export const lines = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/\r?\n/).filter((line) => line.trim() !== '') : (value ?? [])),
  z.array(text(300)).max(60, 'too_many'),
);

/** Units, and groups under their mark, as one list of boxes posts them. */
const named = ids.transform((values) => ({
  unitIds: values.filter((value) => !value.startsWith(GROUP_MARK)),
  groupIds: values.filter((value) => value.startsWith(GROUP_MARK)).map((value) => value.slice(GROUP_MARK.length)),
}));
export type NamedInput = z.output<typeof named>;

const point = z.object({
  id: optionalId,
  conclusionId: optionalId,
  text: text(4000),
  leads: named,
  coordinating: named,
  monitorUnitId: optionalId,
  field: optionalChoice(REFORM_AREAS),
  due: z.preprocess((value) => value ?? { kind: 'NONE' }, dueTerm),
  deliverable: optionalText(500),
  target,
});

/** What every draft says, whatever it becomes. */
const common = {
  /** The committee whose work it is. */
  committeeId: optionalId,
  field: optionalChoice(REFORM_AREAS),
  subject: text(500),
  monitorUnitId: optionalId,
  points: rows(point, MOST_POINTS, ['id', 'due', 'conclusionId']),
};

/** What is typed about a paper that will be issued here. */
export const outgoingFields = {
  ...common,
  /** The committee itself is printed as issuer, instead of its People's Committee. */
  byCommittee: tick,
  meetingId: optionalId,
  opening: optionalText(10_000),
  closing: optionalText(2000),
  letterField: optionalText(20),
  signerPersonId: optionalId,
  signingForm: optionalChoice(SIGNING_FORMS),
  urgency: optionalChoice(['KHAN', 'THUONG_KHAN', 'HOA_TOC']),
  addressees: named,
  addresseeLines: lines,
  recipients: named,
  recipientLines: lines,
  fileCopy: optionalText(100),
};

/** What is typed about a paper received from above. */
export const incomingFields = {
  ...common,
  author: text(200),
  numberText: text(60),
  issuedOn: day,
  receivedOn: optionalDay,
  opening: optionalText(10_000),
};

/** What is typed about words that were spoken. */
export const oralFields = {
  ...common,
  /** Who spoke, as printed in the history; their post is added when they hold one here. */
  author: text(200),
  signerPersonId: optionalId,
  issuedOn: day,
  opening: optionalText(10_000),
};

const outgoing = z.object(outgoingFields);
export type OutgoingInput = z.output<typeof outgoing>;
const shared = z.object(common);
export type CommonInput = z.output<typeof shared>;
const incoming = z.object(incomingFields);
export type IncomingInput = z.output<typeof incoming>;
const oral = z.object(oralFields);
export type OralInput = z.output<typeof oral>;
