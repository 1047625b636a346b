import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, type LocalDraft, readDraft } from './local-draft.ts';

/**
 * A local draft for one field. `offered` is text found from before that differs from what is on the page; it is never
 * put in place without being asked for.
 */
export function useDraft(owner: string, what: string, onPage: string) {
  const [offered, setOffered] = useState<LocalDraft | null>(null);
  // What was on the page when the field appeared: what is typed from then on needs no offering.
  const first = useRef(onPage);
  useEffect(() => {
    const found = readDraft(owner, what);
    setOffered(found && found.text !== first.current ? found : null);
  }, [owner, what]);
  return {
    offered,
    keep: useCallback((text: string) => keepDraft(owner, what, text), [owner, what]),
    drop: useCallback(() => {
      dropDraft(owner, what);
      setOffered(null);
    }, [owner, what]),
    take: () => setOffered(null),
  };
}
