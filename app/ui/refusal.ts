import { useActionData, useLocation, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { isRefusal, type Refusal } from './form-state.tsx';

/** Hidden fields that tell a form from others of the same intent: the record it is about, the same however often the page is read. */
export type HiddenFields = Readonly<Record<string, string>>;

/**
 * The refusal of one of a form's intents; of several forms alike, the one with these hidden fields. After "somebody else
 * saved first" the record is read again, so that the next press of the button saves over it knowingly; reading again
 * drops the answer, so it is kept here until the reader moves on. Without scripts the page is fresh anyway.
 */
export function useRefusal(intents: readonly string[], hidden: HiddenFields = {}): Refusal | null {
  const answer: unknown = useActionData();
  const { revalidate } = useRevalidator();
  const { key } = useLocation();
  const [kept, setKept] = useState<{ refusal: Refusal; key: string } | null>(null);
  const isMine = (one: Refusal) =>
    intents.includes(one.intent) && Object.entries(hidden).every(([name, value]) => one.values[name]?.[0] === value);
  const refusal = isRefusal(answer) && isMine(answer) ? answer : null;
  useEffect(() => {
    if (!refusal?.problems.some(({ code }) => code === 'stale')) return;
    setKept({ refusal, key });
    revalidate();
  }, [refusal, key, revalidate]);
  return refusal ?? (kept?.key === key ? kept.refusal : null);
}

/**
 * A key for a form that is to come back empty once it has done its work: it changes as the reader moves on, and stays
 * while the form is refused, so that nothing typed or chosen is lost.
 */
export function useFreshKey(refusal: Refusal | null): string {
  const { key } = useLocation();
  const [fresh, setFresh] = useState(key);
  if (refusal === null && fresh !== key) setFresh(key);
  return refusal === null ? key : fresh;
}
