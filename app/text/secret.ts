import { secret as en } from './en/secret.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { secret as vi } from './vi/secret.ts';

/** Words of placeholders of secret papers. */
export const secretText = pair('secret', vi, WITH_ENGLISH ? en : undefined);
