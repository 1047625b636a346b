import { z } from 'zod';
import { ROLES } from '../../domain/access/roles.ts';
import { REFORM_AREAS } from '../../domain/unit.ts';
import { choice, optionalDay, optionalText, text, wholeNumber } from '../inputs.ts';
import { choices } from './unit-inputs.ts';

const blankToNull = (value: string): string | null => value || null;

/** What is known of a person. */
export const personFields = {
  fullName: text(100).transform((name) => name.replace(/\s+/g, ' ')),
  /** As read out and printed before the name: Ông, Bà, Đồng chí. */
  salutation: optionalText(20),
  email: optionalText(254)
    .pipe(z.union([z.literal(''), z.email('invalid_email')], { error: 'invalid_email' }))
    .transform(blankToNull),
  phone: optionalText(20)
    .pipe(z.string().regex(/^(?:\+?[\d .()-]{6,20})?$/, 'invalid_phone'))
    .transform(blankToNull),
};

/** Place in the order of a printed list; 100 when it does not matter. */
export const rank = z.preprocess((value) => (value === undefined || value === '' ? 100 : value), wholeNumber(1, 999));

/** A dated role. */
export const postFields = {
  role: choice(ROLES),
  /** As printed under a signature: "Chủ tịch UBND huyện". */
  title: text(150),
  fields: choices(REFORM_AREAS),
  rank,
  validFrom: optionalDay,
  validTo: optionalDay,
};
