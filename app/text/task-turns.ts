import { taskTurns as en } from './en/task-turns.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { taskTurns as vi } from './vi/task-turns.ts';

/** Words of what a unit asks for and what is decided about its task. */
export const taskTurnsText = pair('taskTurns', vi, WITH_ENGLISH ? en : undefined);
