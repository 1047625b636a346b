import { upkeep as en } from './en/upkeep.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { upkeep as vi } from './vi/upkeep.ts';

/** Words of what is counted apart: tasks not kept up, spoken orders not confirmed. */
export const upkeepText = pair('upkeep', vi, WITH_ENGLISH ? en : undefined);
