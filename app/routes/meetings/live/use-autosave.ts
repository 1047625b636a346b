import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft } from './local-draft.ts';
import { saveText } from './save-text.ts';

/** What the sign beside the text says. */
export type SaveState =
  | { kind: 'idle' | 'typing' | 'saving' | 'offline' | 'signed-out' | 'conflict' }
  | { kind: 'saved'; at: Date }
  | { kind: 'refused'; problem: string };

interface Stored {
  itemId: string;
  summary: string;
  version: number;
}

const PAUSE_MS = 900;
const RETRY_MS = 10_000;

interface Autosave {
  /** Address that takes the text. */
  to: string;
  /** The text as the page read it. */
  stored: Stored;
  /** Whose drafts these are, and which text this is. */
  owner: string;
  draft: string;
  /** Somebody else was first before the scripts ran: both texts stand until the person has chosen. */
  undecided: boolean;
  onState: (state: SaveState) => void;
}

/**
 * Saves a text while it is typed: after a pause, one request at a time, and again until it is kept. What is not kept
 * stays on the page and on this computer, and the state says so. Somebody else's change is never overwritten unasked.
 */
export function useAutosave({ to, stored, owner, draft, undecided: isUndecided, onState }: Autosave) {
  const [text, setText] = useState(stored.summary);
  const { revalidate } = useRevalidator();
  // What the server has, as far as this page knows, and what the person has typed.
  const base = useRef({ summary: stored.summary, version: stored.version });
  const typed = useRef(stored.summary);
  const busy = useRef(false);
  // Somebody else was first: nothing more is sent until the person has chosen.
  const undecided = useRef(isUndecided);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const tell = useRef(onState);
  tell.current = onState;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || undecided.current || typed.current === base.current.summary) return;
    busy.current = true;
    tell.current({ kind: 'saving' });
    const summary = typed.current;
    const answer = await saveText({ to, itemId: stored.itemId, version: base.current.version, summary });
    busy.current = false;
    if (answer.kind === 'saved') {
      base.current = { summary, version: answer.saved.version };
      if (typed.current === summary) {
        dropDraft(owner, draft);
        tell.current({ kind: 'saved', at: new Date() });
      } else timer.current = setTimeout(save, PAUSE_MS);
      return;
    }
    tell.current(answer.kind === 'refused' ? answer : { kind: answer.kind });
    if (answer.kind === 'offline') timer.current = setTimeout(save, RETRY_MS);
    if (answer.kind === 'conflict') {
      undecided.current = true;
      revalidate();
    }
  }, [to, stored.itemId, owner, draft, revalidate]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      typed.current = next;
      keepDraft(owner, draft, next === base.current.summary ? '' : next);
      if (undecided.current) return;
      tell.current(next === base.current.summary ? { kind: 'idle' } : { kind: 'typing' });
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    [owner, draft, save],
  );

  const takeTheirs = useCallback(() => {
    undecided.current = false;
    base.current = { summary: stored.summary, version: stored.version };
    typed.current = stored.summary;
    setText(stored.summary);
    dropDraft(owner, draft);
    tell.current({ kind: 'idle' });
  }, [stored.summary, stored.version, owner, draft]);

  const keepMine = useCallback(() => {
    undecided.current = false;
    base.current = { summary: stored.summary, version: stored.version };
    void save();
  }, [stored.summary, stored.version, save]);

  // The page was read again: follow it, unless it would take away what was typed.
  useEffect(() => {
    if (stored.version === base.current.version || busy.current) return;
    const isTyped = typed.current !== base.current.summary;
    if (!isTyped) return takeTheirs();
    // Only something beside the text has changed, so there is nothing to choose between.
    if (stored.summary === base.current.summary) keepMine();
  }, [stored.version, stored.summary, takeTheirs, keepMine]);

  useEffect(() => {
    const online = () => void save();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void save();
    };
  }, [save]);

  return { text, change, save, takeTheirs, keepMine };
}
