import { formCheck as en } from './en/form-check.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { formCheck as vi } from './vi/form-check.ts';

/** Words of the form checker. */
export const formCheckText = pair('formCheck', vi, WITH_ENGLISH ? en : undefined);
