import { useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { shortcutsText } from '../text/shortcuts.ts';
import { Kbd } from './Kbd.tsx';
import type { CreateKey } from './nav.ts';
import { keysEnabled, keysOff, listenToKeys } from './shortcuts.ts';

interface ShortcutDialogProps {
  creates: readonly CreateKey[];
  /** What called for the shortcuts: the key pressed before they were here, or the hint. */
  first: KeyboardEvent | 'help';
  onClose: () => void;
}

/** The keys themselves and the dialog behind `?`. */
export default function ShortcutDialog({ creates, first, onClose }: ShortcutDialogProps) {
  const common = useText(commonText);
  const t = useText(shortcutsText);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(
    () =>
      listenToKeys(
        {
          h: () => navigate(paths.home()),
          n: () => navigate(paths.tasks()),
          v: () => navigate(paths.directives()),
          l: () => navigate(paths.calendar()),
          help: () => dialog.current?.showModal(),
        },
        first === 'help' ? null : first,
      ),
    [navigate, first],
  );
  useEffect(() => {
    if (first === 'help') dialog.current?.showModal();
  }, [first]);

  const rows: [string, string[]][] = [
    [t.search, ['/']],
    [t.rowDown, ['J']],
    [t.rowUp, ['K']],
    [t.openRow, ['Enter']],
    [t.selectRow, ['X']],
    [t.urge, ['U']],
    ...(creates.length > 0 ? ([[t.create, ['C']]] as [string, string[]][]) : []),
    [t.goHome, ['G', 'H']],
    [t.goTasks, ['G', 'N']],
    [t.goDirectives, ['G', 'V']],
    [t.goCalendar, ['G', 'L']],
    [t.submit, ['Ctrl', 'Enter']],
    [t.close, ['Esc']],
    [t.help, ['?']],
  ];
  return (
    <dialog ref={dialog} className="panel keys-dialog" aria-labelledby="phim-tat" onClose={onClose}>
      <div className="panel-head">
        <h2 id="phim-tat">{t.title}</h2>
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
          <input type="checkbox" defaultChecked={keysEnabled()} onChange={(event) => keysOff(!event.target.checked)} />
          <span>
            {t.on}
            <span className="hint d-block">{t.note}</span>
          </span>
        </label>
      </div>
    </dialog>
  );
}
