import type { RequestHandler } from 'express';
import { rateLimit } from './rate-limit.ts';

const MINUTE = 60_000;
/** Addresses that carry their own right instead of a session: links in mails, feeds. */
const SECRET = /^(\/(?:lien-ket|ngung-thu|lich|du-lieu)\/)[^/]+/;

export const isSecretAddress = (path: string): boolean => SECRET.test(path);

/** The address without what makes it work: for logs. */
export const hideSecret = (path: string): string => path.replace(SECRET, '$1…');

/** Keeps secret addresses to themselves: told to no other site, listed by no search engine. */
export const secretAddresses = (): RequestHandler => (req, res, next) => {
  if (isSecretAddress(req.path)) res.set({ 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
  next();
};

/** Wrong tokens one address may try in a quarter of an hour; they are too long to be guessed, this keeps the noise down. */
export const wrongTokens = rateLimit({ most: 30, windowMs: 15 * MINUTE });
