import { useLocation } from '@remix-run/react';
import { PostForm, type PostFormProps } from './PostForm.tsx';
import { useRefusal } from './refusal.ts';

interface FoldedFormProps extends PostFormProps {
  /** The button that opens it. */
  summary: string;
  /** Open from the start. */
  open?: boolean;
}

/** A form behind a button, for what is done now and then; one that was refused stays open. Works without scripts. */
export function FoldedForm({ summary, open = false, ...form }: FoldedFormProps) {
  const refused = useRefusal(typeof form.intent === 'string' ? [form.intent] : form.intent, form.hidden) !== null;
  // Once it has done its work it closes, empty again.
  const { key } = useLocation();
  return (
    <details key={key} className="fold" open={open || refused}>
      <summary className="btn btn-sm">{summary}</summary>
      <div className="panel panel-body mt-8">
        <PostForm {...form} />
      </div>
    </details>
  );
}
