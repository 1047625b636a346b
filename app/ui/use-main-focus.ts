import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After moving to another page without reloading, focus starts at its content, as it would on a fresh page. */
export function useMainFocus(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (hash === '') document.querySelector<HTMLElement>('#noi-dung')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
