import { z } from 'zod';
import { LARGEST_NUMBER } from '../../domain/document-number.ts';
import { SERIES_SCOPES } from '../../domain/number-series.ts';
import { choice, text, tick, wholeNumber } from '../inputs.ts';

/** Abbreviations of types of papers; a single ticked box arrives as a bare string. */
const docTypes = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(text(10)).max(40, 'too_many'),
);

/** What is typed about a register. */
export const registerFields = {
  name: text(120),
  scope: choice(SERIES_SCOPES),
  docTypes,
  /** Last number given before the register was kept here; 0 for a new book. */
  openedAfter: z.preprocess(
    (value) => (value === undefined || value === '' ? 0 : value),
    wholeNumber(0, LARGEST_NUMBER - 1),
  ),
  backdated: tick,
};
