import type { AnyCommand } from '../define-command.server.ts';
import { chooseRhythms } from './choose-rhythms.ts';
import { readNotices } from './read-notices.ts';
import { stopDigests } from './stop-digests.ts';

/** What people do about what they are told. */
export const noticeCommands: readonly AnyCommand[] = [readNotices, chooseRhythms, stopDigests];
