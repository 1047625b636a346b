import type { AnyCommand } from '../define-command.server.ts';
import { endStandIn } from './end-stand-in.ts';
import { nameStandIn } from './name-stand-in.ts';

/** Who does whose work while they are away. */
export const standInCommands: readonly AnyCommand[] = [nameStandIn, endStandIn];
