import autocannon from 'autocannon';

export interface Measured {
  /** Milliseconds. */
  p50: number;
  p95: number;
  perSecond: number;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Asks for one address over and over; every answer must be a good one. */
export async function measure(
  url: string,
  { connections, seconds, cookie }: { connections: number; seconds: number; cookie: string },
): Promise<Measured> {
  const times: number[] = [];
  const run = autocannon({ url, connections, duration: seconds, headers: { cookie } });
  run.on('response', (_client: unknown, _status: number, _bytes: number, time: number) => times.push(time));
  const result = await run;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`);
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), perSecond: result['2xx'] / result.duration };
}
