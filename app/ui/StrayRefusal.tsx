import { useActionData, useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { isRefusal, type Refusal } from './form-state.tsx';
import { Notice } from './Notice.tsx';

/**
 * What was refused when its form is no longer on the page: somebody else decided first. The forms that are still there
 * show their refusals themselves; `shown` lists their intents.
 */
export function StrayRefusal({ title, shown }: { title: string; shown: readonly string[] }) {
  const answer: unknown = useActionData();
  const { key } = useLocation();
  const [kept, setKept] = useState<{ refusal: Refusal; key: string } | null>(null);
  useEffect(() => {
    if (isRefusal(answer)) setKept({ refusal: answer, key });
  }, [answer, key]);
  const refusal = isRefusal(answer) ? answer : kept?.key === key ? kept.refusal : null;
  if (!refusal || shown.includes(refusal.intent)) return null;
  return (
    <Notice tone="bad" role="alert" className="mb-16">
      <b>{title}.</b> {refusal.problems.map(({ message }) => `${message}.`).join(' ')}
    </Notice>
  );
}
