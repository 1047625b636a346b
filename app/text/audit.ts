import { audit as en } from './en/audit.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { audit as vi } from './vi/audit.ts';

/** Names of commands and kinds of records, for the log. */
export const auditText = pair('audit', vi, WITH_ENGLISH ? en : undefined);
