import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { RequestHandler } from 'express';

/** What the build writes beside a file, the tightest first. */
const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** Leads a request for a file to its compressed twin, where the build has made one and the browser can read it. */
export function precompressed(folder: string): RequestHandler {
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (req, res, next) => {
    const name = req.path.slice(1);
    const encodings = (['br', 'gzip'] as const).filter((encoding) => files.has(name + ENDINGS[encoding]));
    if (encodings.length === 0) return next();
    res.vary('Accept-Encoding');
    // Browsers name what they read in any order; the tightest of it is best for everybody.
    const chosen = encodings.find((encoding) => req.acceptsEncodings(encoding));
    if (chosen) {
      res.type(extname(name)).set('Content-Encoding', chosen);
      req.url = `/${name}${ENDINGS[chosen]}`;
    }
    next();
  };
}
