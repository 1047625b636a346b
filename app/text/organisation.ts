import { organisation as en } from './en/organisation.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { organisation as vi } from './vi/organisation.ts';

/** Words of units, people, committees and the calendar. */
export const organisationText = pair('organisation', vi, WITH_ENGLISH ? en : undefined);
