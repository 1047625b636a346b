import { useState } from 'react';
import { useHydrated } from './use-hydrated.ts';

export interface TypedEarly {
  /** Null when it still says what the page came with. */
  text: string | null;
  /** Where the caret stood; null when the field was not the one in use. */
  caret: number | null;
}

function lookAt(id: string, cameWith: string): TypedEarly | null {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return null;
  const text = field.value === cameWith.replaceAll('\r\n', '\n') ? null : field.value;
  return { text, caret: field === document.activeElement ? field.selectionStart : null };
}

/**
 * What stood in a field of the page as it came, before the scripts ran: React puts back what the page came with, which
 * would take away what a quick hand has typed. Null once scripts run.
 */
export function useTypedEarly(id: string, cameWith: string): TypedEarly | null {
  const hydrated = useHydrated();
  const [early] = useState(() => (hydrated || typeof document === 'undefined' ? null : lookAt(id, cameWith)));
  return early;
}
