import { z } from 'zod';
import { cleanText } from '../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { isLocalDate, parseVietnameseDate } from '../domain/shared/local-date.ts';

/**
 * Shapes shared by all commands. Every message is an error code of the catalog `text/errors.ts`; sentences are made at the edge.
 * Text is cleaned on entry: NFC, no control characters, trimmed.
 */

/** Left out, whether a form says so by an empty field or code by null. */
const blankToUndefined = (value: unknown): unknown =>
  value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;

/** Required text of one line or more, at most `max` characters. */
export const text = (max: number) =>
  z.string({ error: 'required' }).transform(cleanText).pipe(z.string().min(1, 'required').max(max, 'too_long'));

/** Text that may be left out; always a string. */
export const optionalText = (max: number) =>
  z.preprocess(
    (value) => value ?? '',
    z.string({ error: 'required' }).transform(cleanText).pipe(z.string().max(max, 'too_long')),
  );

/** The id of a record. */
export const id = z.string({ error: 'required' }).trim().min(1, 'required').max(64, 'unknown');

export const optionalId = z.preprocess(blankToUndefined, id.optional()).transform((value) => value ?? null);

/** A calendar day, typed d/m/yyyy or given as YYYY-MM-DD. */
export const day = z.string({ error: 'required' }).transform((value, context): LocalDate => {
  const typed = value.trim();
  if (isLocalDate(typed)) return typed;
  const parsed = parseVietnameseDate(typed);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: typed === '' ? 'required' : 'invalid_date' });
  return z.NEVER;
});

export const optionalDay = z.preprocess(blankToUndefined, day.optional()).transform((value) => value ?? null);

/** Office time of day, H:MM or HH:MM. */
export const timeOfDay = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .regex(/^([01]?\d|2[0-3])[:hg.]([0-5]\d)$/, 'invalid_time')
  .transform((value) => value.replace(/[hg.]/, ':').padStart(5, '0'));

export const optionalTime = z.preprocess(blankToUndefined, timeOfDay.optional()).transform((value) => value ?? null);

/** A whole number typed into a form. */
export const wholeNumber = (min: number, max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value),
    z
      .number({ error: (issue) => (blankToUndefined(issue.input) === undefined ? 'required' : 'invalid_number') })
      .int('invalid_number')
      // One check for both ends, so that the sentence can name both.
      .refine((value) => value >= min && value <= max, { error: 'out_of_range', params: { min, max } }),
  );

export const optionalWholeNumber = (min: number, max: number) =>
  z.preprocess(blankToUndefined, wholeNumber(min, max).optional()).transform((value) => value ?? null);

/** A number with a decimal comma or point ("36,2"). */
export const optionalDecimal = z
  .preprocess((value) => {
    const typed = blankToUndefined(value);
    return typeof typed === 'string' && /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(typed)
      ? Number(typed.replace(',', '.'))
      : typed;
  }, z.number({ error: 'invalid_number' }).finite('invalid_number').optional())
  .transform((value) => value ?? null);

/** The version of the record the form was filled from. */
export const version = wholeNumber(1, 2_000_000_000);

/** A box that was ticked or not. */
export const tick = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean());

/** One of a closed list. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: 'invalid_choice' });

/** One of a closed list, or none. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(blankToUndefined, choice(values).optional()).transform((value) => value ?? null);

/** Several ids: a repeated field, or a single one. */
export const ids = z
  .preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(id),
  )
  .transform((list) => [...new Set(list)]);
