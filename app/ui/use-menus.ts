import { useEffect } from 'react';

const OPEN = 'details.drop[open], .tabbar details[open]';

/** Menus made of `<details>` close on Escape and on a click elsewhere, as people expect of menus. */
export function useMenus(): void {
  useEffect(() => {
    const close = (except: EventTarget | null) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
        if (!(except instanceof Node && menu.contains(except))) menu.open = false;
      }
    };
    const onClick = (event: MouseEvent) => close(event.target);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      document.activeElement?.closest<HTMLDetailsElement>(OPEN)?.querySelector('summary')?.focus();
      close(null);
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
