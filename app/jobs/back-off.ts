/** Attempts before a message is left for a person to look at: they last for more than a day. */
export const MOST_ATTEMPTS = 10;

const FIRST = 30_000;
const LONGEST = 6 * 3_600_000;

/** Milliseconds to wait after the n-th failed attempt: half a minute, then four times as long each time, at most six hours. */
export const waitAfter = (attempts: number): number => Math.min(FIRST * 4 ** (attempts - 1), LONGEST);
