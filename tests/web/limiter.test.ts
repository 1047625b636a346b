import { expect, test } from 'vitest';
import { limiter } from '#app/web/limiter.ts';

/** Work that ends when it is told to. */
function held() {
  let release = () => {};
  const end = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { release, work: () => end };
}

test('as many as allowed run, the others wait in line, and too many are turned away', async () => {
  const inLine = limiter({ atOnce: 2, waiting: 1 });
  const [first, second] = [held(), held()];
  const order: string[] = [];
  const running = [first, second].map(({ work }, n) => inLine(work).then(() => order.push(`running ${n}`)));
  const waiting = inLine(async () => order.push('waiting'));
  await expect(inLine(async () => order.push('too many'))).rejects.toMatchObject({ code: 'busy' });
  expect(order).toEqual([]);
  first.release();
  await waiting;
  second.release();
  await Promise.all(running);
  expect(order.sort()).toEqual(['running 0', 'running 1', 'waiting']);
});

test('a failure gives its place up like anything else', async () => {
  const inLine = limiter({ atOnce: 1, waiting: 0 });
  await expect(inLine(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inLine(async () => 'next')).toBe('next');
});
