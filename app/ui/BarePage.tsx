import type { ReactNode } from 'react';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';

/** A page without the frame: errors before anybody is signed in. */
export function BarePage({ children }: { children: ReactNode }) {
  const t = useText(shellText);
  return (
    <>
      <a className="skip" href="#noi-dung">
        {t.skip}
      </a>
      <main className="page page-narrow" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
