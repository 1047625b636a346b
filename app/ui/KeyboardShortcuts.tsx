import { useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { Kbd } from './Kbd.tsx';
import type { CreateKey } from './nav.ts';
import { keysEnabled, keysOff, listenToKeys } from './shortcuts.ts';
import { useHydrated } from './use-hydrated.ts';

/** The hint in the footer, the dialog behind `?`, and the keys themselves. Nothing of it exists without scripts. */
export function KeyboardShortcuts({ creates }: { creates: readonly CreateKey[] }) {
  const common = useText(commonText);
  const t = useText(shellText);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const hydrated = useHydrated();

  useEffect(
    () =>
      listenToKeys({
        h: () => navigate(paths.home()),
        n: () => navigate(paths.tasks()),
        v: () => navigate(paths.directives()),
        l: () => navigate(paths.calendar()),
        help: () => dialog.current?.showModal(),
      }),
    [navigate],
  );
  if (!hydrated) return null;

  const s = t.shortcuts;
  const rows: [string, string[]][] = [
    [s.search, ['/']],
    [s.rowDown, ['J']],
    [s.rowUp, ['K']],
    [s.openRow, ['Enter']],
    [s.selectRow, ['X']],
    ...(creates.length > 0 ? ([[s.create, ['C']]] as [string, string[]][]) : []),
    [s.goHome, ['G', 'H']],
    [s.goTasks, ['G', 'N']],
    [s.goDirectives, ['G', 'V']],
    [s.goCalendar, ['G', 'L']],
    [s.submit, ['Ctrl', 'Enter']],
    [s.close, ['Esc']],
    [s.help, ['?']],
  ];
  return (
    <>
      <span className="kbd-hint">
        {t.keysHint[0]}{' '}
        <button type="button" className="kbd" aria-label={s.help} onClick={() => dialog.current?.showModal()}>
          ?
        </button>{' '}
        {t.keysHint[1]}
      </span>
      <dialog ref={dialog} className="panel keys-dialog" aria-labelledby="phim-tat">
        <div className="panel-head">
          <h2 id="phim-tat">{s.title}</h2>
          <form method="dialog">
            <button type="submit" className="btn btn-sm">
              {common.close}
            </button>
          </form>
        </div>
        <div className="panel-body">
          <ul className="cols cols-2 g-6-24 fs-14">
            {rows.map(([label, keys]) => (
              <li key={label} className="between">
                <span>{label}</span>
                <Kbd keys={keys} />
              </li>
            ))}
          </ul>
          <label className="check mt-12">
            <input
              type="checkbox"
              defaultChecked={keysEnabled()}
              onChange={(event) => keysOff(!event.target.checked)}
            />
            <span>
              {t.keysOn}
              <span className="hint d-block">{s.note}</span>
            </span>
          </label>
        </div>
      </dialog>
    </>
  );
}
