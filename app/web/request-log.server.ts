import type { RequestHandler } from 'express';
import { log } from '../log.server.ts';
import { hideSecret } from './secret-address.server.ts';

/** One line per answered request: no token, no query string, no header, no body, because each may hold a secret. */
export const requestLog = (): RequestHandler => (req, res, next) => {
  const started = performance.now();
  const { method, ip } = req;
  const path = hideSecret(req.path);
  res.once('close', () => {
    const facts = { method, path, status: res.statusCode, ms: Math.round(performance.now() - started), ip };
    if (!res.writableFinished) log.info(facts, 'client left');
    else if (res.statusCode >= 500) log.error(facts, 'answered');
    else log.info(facts, 'answered');
  });
  next();
};
