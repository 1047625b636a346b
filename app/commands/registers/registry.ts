import type { AnyCommand } from '../define-command.server.ts';
import { editSeries } from './edit-series.ts';
import { enterPaper } from './enter-paper.ts';
import { lockSeries } from './lock-series.ts';
import { openSeries } from './open-series.ts';
import { voidNumber } from './void-number.ts';

/** The registers of numbers, and what is written into them by hand. */
export const registerCommands: readonly AnyCommand[] = [openSeries, editSeries, lockSeries, voidNumber, enterPaper];
