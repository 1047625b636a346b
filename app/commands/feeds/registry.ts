import type { AnyCommand } from '../define-command.server.ts';
import { createCalendarFeed } from './create-calendar-feed.ts';
import { createUnitFeed } from './create-unit-feed.ts';
import { revokeFeed } from './revoke-feed.ts';

/** Addresses from which calendars and other systems read. */
export const feedCommands: readonly AnyCommand[] = [createCalendarFeed, createUnitFeed, revokeFeed];
