import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page.server.ts';

const MIB = 1024 * 1024;
/** Bytes of a form without files: a directive of several hundred points fits. */
const FORM_LIMIT = 4 * MIB;
/** Bytes of a form with files. */
const UPLOAD_LIMIT = 64 * MIB;

/**
 * Throws the body away as it arrives. Reading on to its end lets the browser see the answer instead of a broken
 * connection; the server's request timeout bounds it.
 */
function discardBody(req: IncomingMessage): void {
  const push = req.push.bind(req);
  req.push = (chunk) => (chunk === null ? push(null) : true);
  req.read();
}

/**
 * Keeps large bodies out of memory. A body over its limit reaches the app empty and marked, so that the answer is a
 * page in its usual frame; one of unstated length is refused at once (browsers always state it).
 */
export const bodyLimit = (): RequestHandler => (req, res, next) => {
  if (req.headers['transfer-encoding'] !== undefined) return sendPlainPage(req, res, 411, 'lengthRequired');
  const limit = req.is('multipart/form-data') ? UPLOAD_LIMIT : FORM_LIMIT;
  res.locals.bodyTooLarge = Number(req.headers['content-length'] ?? 0) > limit;
  if (res.locals.bodyTooLarge) discardBody(req);
  next();
};
