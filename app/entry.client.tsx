import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

if (document.documentElement.lang === 'en') await import('./text/english.ts');

// The page is usable before this runs; scripts only shorten what links and forms already do.
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
