import { useEffect, useState } from 'react';

const TICK_MS = 20_000;

/** Office time as the page grows older: the server's time when it was read, and what has passed since. */
export function useOfficeNow(readAt: Date): Date {
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    const shown = Date.now();
    const tick = () => setNow(new Date(readAt.getTime() + Date.now() - shown));
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [readAt]);
  return now;
}
