/** Counts what comes from an address and says when it is too much. Lives in the process: a restart forgives. */
export interface RateLimit {
  /** Whether the address has used up its share of the running window. */
  isOver(address: string, now: number): boolean;
  count(address: string, now: number): void;
}

const MOST_ADDRESSES = 10_000;

export function rateLimit({ most, windowMs }: { most: number; windowMs: number }): RateLimit {
  const windows = new Map<string, { count: number; endsAt: number }>();
  const running = (address: string, now: number) => {
    const window = windows.get(address);
    return window && window.endsAt > now ? window : null;
  };
  return {
    isOver: (address, now) => (running(address, now)?.count ?? 0) >= most,
    count(address, now) {
      const window = running(address, now) ?? { count: 0, endsAt: now + windowMs };
      window.count += 1;
      windows.delete(address);
      windows.set(address, window);
      // The one that has been quiet longest makes room.
      if (windows.size > MOST_ADDRESSES) windows.delete(windows.keys().next().value ?? '');
    },
  };
}
