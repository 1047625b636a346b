import { feeds as en } from './en/feeds.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { feeds as vi } from './vi/feeds.ts';

/** Addresses from which calendars and other systems read, and what they find there. */
export const feedsText = pair('feeds', vi, WITH_ENGLISH ? en : undefined);
