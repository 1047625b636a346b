import { RuleBroken } from '../domain/shared/errors.ts';

/** Runs at most `atOnce` tasks together; `waiting` more stand in line, and the next one is turned away. */
export function limiter({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const line: (() => void)[] = [];
  let running = 0;
  const done = () => {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1;
    else if (line.length < waiting) await new Promise<void>((turn) => line.push(turn));
    else throw new RuleBroken('busy');
    try {
      return await work();
    } finally {
      done();
    }
  };
}
