import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isRefusal } from './form-state.tsx';

interface FoldProps {
  summary: ReactNode;
  /** The intent of the form inside: refused, it is unfolded again, also where no script runs. */
  intent: string;
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** A form that stays out of the way until somebody wants it. */
export function Fold({ summary, intent, open = false, className, children }: FoldProps) {
  const answer: unknown = useActionData();
  const isRefused = isRefusal(answer) && answer.intent === intent;
  return (
    <details className={className} open={open || isRefused}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
