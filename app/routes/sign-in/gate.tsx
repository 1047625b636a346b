import type { ReactNode } from 'react';
import { accountsText } from '#app/text/accounts.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { shellText } from '#app/text/shell.ts';
import { Brand } from '#app/ui/Brand.tsx';
import { Icon } from '#app/ui/Icon.tsx';

/** The door: what the system is for on the left, the form on the right. */
export function Gate({ organisation, children }: { organisation: string | null; children: ReactNode }) {
  const common = useText(commonText);
  const shell = useText(shellText);
  const { signIn: t } = useText(accountsText);
  return (
    <>
      <a className="skip" href="#noi-dung">
        {shell.skip}
      </a>
      <div className="gate">
        <header className="gate-l">
          <div className="row g-12">
            <Brand size={40} />
            <div className="lh-1-4">
              <b className="fs-18">{common.product}</b>
              {organisation && <p className="fs-14">{organisation}</p>}
            </div>
          </div>
          <div className="gate-mid">
            <p className="gate-motto">{t.motto}</p>
            <p className="mt-14">{t.purpose}</p>
            <ol className="gate-ex" aria-label={t.example}>
              {t.steps.map(({ icon, head, text }) => (
                <li key={icon}>
                  <Icon name={icon} />
                  <span>
                    <b>{head}</b>
                    <br />
                    {text}
                  </span>
                </li>
              ))}
            </ol>
          </div>
          <p className="fs-13 mt-auto">{t.logged}</p>
        </header>
        <main className="gate-r" id="noi-dung" tabIndex={-1}>
          <div className="gate-form">{children}</div>
        </main>
      </div>
    </>
  );
}
