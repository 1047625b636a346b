import { z } from 'zod';
import { optionalText } from '../inputs.ts';

/** The secret part of an address: made by the page, shown once, stored as its hash only. */
const token = z.string({ error: 'required' }).regex(/^[\w-]{43,}$/, 'invalid_format');

export const feedInput = {
  token,
  /** What the address is for, in the words of whoever made it. */
  label: optionalText(100),
};
