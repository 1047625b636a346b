import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Secret addresses in mails. A token is a random part and a signature by the installation's key: the queue holds only the
 * random part and the table of links only a hash, so neither lets anybody open a link who has no key.
 */

/** The random part. */
export const newNonce = (): string => randomBytes(18).toString('base64url');

const signature = (secret: string, purpose: string, subject: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${subject}`).digest('base64url');

/** SHA-256 (hex) of a token: how it is stored. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of a one-time link. */
export const linkToken = (secret: string, nonce: string): string => `${nonce}.${signature(secret, 'mail-link', nonce)}`;

/** The token by which a person stops their digests; it works as long as the installation's key. */
export const digestToken = (secret: string, personId: string): string =>
  `${personId}.${signature(secret, 'digest', personId)}`;

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whose digests a token stops; null when nobody here signed it. */
export function personOfDigestToken(secret: string, token: string): string | null {
  const personId = token.slice(0, Math.max(0, token.indexOf('.')));
  return personId && isSame(digestToken(secret, personId), token) ? personId : null;
}
