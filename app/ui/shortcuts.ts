/** Single-key shortcuts of lists and navigation. They only shorten what links and buttons already do. */

const SWITCH = 'phim-tat';

/** Single keys can be turned off on this machine (WCAG 2.1.4). */
export const keysEnabled = (): boolean => localStorage.getItem(SWITCH) !== 'tat';

export function keysOff(off: boolean): void {
  if (off) localStorage.setItem(SWITCH, 'tat');
  else localStorage.removeItem(SWITCH);
}

export interface KeyActions {
  /** After G. */
  h: () => void;
  n: () => void;
  v: () => void;
  l: () => void;
  help: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const current = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-row].cur');

function moveRow(step: 1 | -1): void {
  const all = rows();
  const from = current();
  const next = all[from ? all.indexOf(from) + step : step === 1 ? 0 : all.length - 1];
  if (!next) return;
  from?.classList.remove('cur');
  next.classList.add('cur');
  next.scrollIntoView({ block: 'nearest' });
}

/** Keys of one stroke; each returns whether it did something. */
const SINGLE: Record<string, (() => boolean) | undefined> = {
  '/': () => {
    const field = document.querySelector<HTMLInputElement>('#tim');
    field?.focus();
    return field !== null;
  },
  j: () => {
    moveRow(1);
    return true;
  },
  k: () => {
    moveRow(-1);
    return true;
  },
  x: () => {
    const box = current()?.querySelector<HTMLInputElement>('input[type=checkbox]');
    box?.click();
    return Boolean(box);
  },
  c: () => {
    const menu = document.querySelector<HTMLElement>('[data-create]')?.closest('details');
    if (!menu) return false;
    menu.open = true;
    menu.querySelector('a')?.focus();
    return true;
  },
  u: () => {
    const button = document.querySelector<HTMLElement>('[data-key="u"]');
    button?.click();
    return button !== null;
  },
  Enter: () => {
    const link = current()?.querySelector('a');
    link?.click();
    return Boolean(link);
  },
};

/** Events already answered: the one that called for this module may come twice. */
const answered = new WeakSet<Event>();

/** Starts listening, beginning with the key pressed before this module was here; returns how to stop. */
export function listenToKeys(actions: KeyActions, first: KeyboardEvent | null): () => void {
  let afterG = 0;
  const onKey = (event: KeyboardEvent) => {
    if (answered.has(event)) return;
    answered.add(event);
    if (event.key === 'Escape') return current()?.classList.remove('cur');
    if (event.key === 'Enter' && event.ctrlKey && event.target instanceof HTMLTextAreaElement) {
      event.target.form?.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysEnabled()) return;
    if (document.querySelector('dialog[open]')) return;
    const onControl = event.target instanceof HTMLElement && event.target.closest('a, button, summary');
    if (event.key === 'Enter' && onControl) return;
    const go = event.timeStamp - afterG < 1500 && afterG > 0 ? event.key : '';
    afterG = event.key === 'g' ? event.timeStamp : 0;
    if (go === 'h' || go === 'n' || go === 'v' || go === 'l') return actions[go]();
    if (event.key === '?') return actions.help();
    if (SINGLE[event.key]?.()) event.preventDefault();
  };
  if (first) onKey(first);
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
