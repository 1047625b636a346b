import { z } from 'zod';
import { DAY_UNITS, DUE_KINDS, type DueFields, type DueTerm } from '../domain/due.ts';
import { FREQUENCIES, type RecurrenceRule } from '../domain/recurrence.ts';
import type { Weekday } from '../domain/shared/local-date.ts';
import { TARGET_OPERATORS, type Target } from '../domain/target.ts';
import { parseTarget } from '../domain/target-phrase.ts';
import { choice, ids, optionalDay, optionalText, optionalWholeNumber } from './inputs.ts';

/** What conclusions and points of directives have in common: who, by when, how much. */

const blankToNull = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(blankToNull, choice(values).nullable());

const recurrence = z.object({
  frequency: optionalChoice(FREQUENCIES),
  weekday: optionalWholeNumber(1, 7),
  day: optionalWholeNumber(1, 31),
});

const ruleOf = (typed: z.output<typeof recurrence> | null): RecurrenceRule | null => {
  if (!typed?.frequency) return null;
  const { frequency, weekday, day } = typed;
  return frequency === 'WEEKLY' ? { frequency, weekday: weekday as Weekday | null } : { frequency, day };
};

/** A deadline: its kind, and of the other fields those that kind has. Whether it is complete, the domain decides. */
export const dueTerm = z
  .object({
    kind: choice(DUE_KINDS),
    date: optionalDay,
    days: optionalWholeNumber(1, 3650),
    dayUnit: optionalChoice(DAY_UNITS),
    recurrence: z.preprocess(blankToNull, recurrence.nullable()),
    phrase: z.preprocess((value) => value ?? '', optionalText(200)),
  })
  .transform(({ kind, date, days, dayUnit, recurrence, phrase }): DueTerm => {
    const words = phrase === '' ? {} : { phrase };
    switch (kind) {
      case 'DATE':
      case 'PERIOD_END':
      case 'IMMEDIATE':
        return { kind, date, ...words };
      case 'DURATION':
        return { kind, days, dayUnit: dayUnit ?? 'WORKDAY', ...words };
      case 'EVENT':
        return { kind, date, days, ...(days === null ? {} : { dayUnit: dayUnit ?? 'WORKDAY' }), ...words };
      case 'RECURRING':
        return { kind, date, recurrence: ruleOf(recurrence), ...words };
      case 'CONTINUOUS':
      case 'NONE':
        return { kind, ...words };
    }
  });

/** Names of a deadline's fields in forms that post it as `due`. */
export const DUE_FIELDS: DueFields = { date: 'due.date', days: 'due.days', recurrence: 'due.recurrence.frequency' };

const wholeTarget = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  operator: choice(TARGET_OPERATORS),
  approx: z.boolean(),
  unit: z.string().max(100),
  label: z.string().max(300),
});

/** A target in the words of an office, "khoảng 30-40%"; code may hand over a whole one. */
export const target = z.union([wholeTarget, optionalText(300)]).transform((value, context): Target | null => {
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  const read = parseTarget(value);
  if (read) return read;
  context.addIssue({ code: 'custom', message: 'target.not_understood' });
  return z.NEVER;
});

/** Units and groups that lead, and that help. */
export const assignedUnits = {
  leadUnitIds: ids,
  leadGroupIds: ids,
  coordinatingUnitIds: ids,
  coordinatingGroupIds: ids,
};
