import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import type { CreateKey } from './nav.ts';
import { useHydrated } from './use-hydrated.ts';

const ShortcutDialog = lazy(() => import('./ShortcutDialog.tsx'));

/** The hint in the footer. Keys and dialog are fetched at the first key pressed: most people never press one. */
export function KeyboardShortcuts({ creates }: { creates: readonly CreateKey[] }) {
  const t = useText(shellText);
  const hydrated = useHydrated();
  const [first, setFirst] = useState<KeyboardEvent | 'help' | null>(null);
  const forget = useCallback(() => setFirst((now) => (now === 'help' ? null : now)), []);
  useEffect(() => {
    if (first) return;
    const onKey = (event: KeyboardEvent) => setFirst(event);
    document.addEventListener('keydown', onKey, { once: true });
    return () => document.removeEventListener('keydown', onKey);
  }, [first]);
  if (!hydrated) return null;
  return (
    <>
      <span className="kbd-hint">
        {t.keysHint[0]}{' '}
        <button type="button" className="kbd" aria-label={t.keysHelp} onClick={() => setFirst('help')}>
          ?
        </button>{' '}
        {t.keysHint[1]}
      </span>
      {first && (
        <Suspense fallback={null}>
          <ShortcutDialog creates={creates} first={first} onClose={forget} />
        </Suspense>
      )}
    </>
  );
}
