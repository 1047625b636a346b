import type { RequestHandler } from 'express';
import { version } from '../../package.json';
import type { Database } from '../db/client.server.ts';

const PATIENCE_MS = 2000;

const inTime = <T>(work: Promise<T>): Promise<T> => {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS).unref();
  });
  return Promise.race([work, late]);
};

/** For monitors: 200 while the database answers, 503 otherwise. The server migrates before it listens. */
export const health =
  (db: Pick<Database, 'dialect' | 'ping'>): RequestHandler =>
  async (_req, res) => {
    const facts = { database: db.dialect, migrations: 'current', version };
    res.set('Cache-Control', 'no-store');
    try {
      await inTime(db.ping());
      res.json({ status: 'ok', ...facts });
    } catch {
      res.status(503).json({ status: 'unavailable', ...facts });
    }
  };
