/**
 * Text that was typed and not saved yet, kept on this computer: it survives a lost connection, an expired session and a
 * closed tab. Drafts belong to an account, so that on a shared computer nobody is offered somebody else's words.
 */
export interface LocalDraft {
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

const PREFIX = 'nhap';
const KEPT_FOR = 14 * 24 * 3600 * 1000;

const keyOf = (owner: string, what: string): string => `${PREFIX}:${owner}:${what}`;

function parse(value: string | null): LocalDraft | null {
  if (value === null) return null;
  try {
    const draft = JSON.parse(value) as Partial<LocalDraft>;
    return typeof draft.text === 'string' && typeof draft.at === 'number' ? { text: draft.text, at: draft.at } : null;
  } catch {
    return null;
  }
}

export const readDraft = (owner: string, what: string): LocalDraft | null =>
  parse(localStorage.getItem(keyOf(owner, what)));

/** Keeps the text; an empty one needs no keeping. A full or forbidden store is no reason to stop typing. */
export function keepDraft(owner: string, what: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(owner, what));
    else localStorage.setItem(keyOf(owner, what), JSON.stringify({ text, at: Date.now() } satisfies LocalDraft));
  } catch {
    // The text is still on the page.
  }
}

export const dropDraft = (owner: string, what: string): void => localStorage.removeItem(keyOf(owner, what));

/** Removes drafts nobody came back for. */
export function sweepDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(`${PREFIX}:`)) continue;
    const draft = parse(localStorage.getItem(key));
    if (!draft || Date.now() - draft.at > KEPT_FOR) localStorage.removeItem(key);
  }
}
