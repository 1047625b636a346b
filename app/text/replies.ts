import { replies as en } from './en/replies.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { replies as vi } from './vi/replies.ts';

/** Words of answering a paper point by point. */
export const repliesText = pair('replies', vi, WITH_ENGLISH ? en : undefined);
