import { PostForm, type PostFormProps } from './PostForm.tsx';
import { useFreshKey, useRefusal } from './refusal.ts';

interface FoldedFormProps extends PostFormProps {
  /** The button that opens it. */
  summary: string;
  /** Open from the start. */
  open?: boolean;
}

/**
 * A form behind a button, for what is done now and then. One that was refused stays open; one that has done its work
 * closes, empty again. Works without scripts.
 */
export function FoldedForm({ summary, open = false, ...form }: FoldedFormProps) {
  const refusal = useRefusal(typeof form.intent === 'string' ? [form.intent] : form.intent, form.hidden);
  return (
    <details key={useFreshKey(refusal)} className="fold" open={open || refusal !== null}>
      <summary className="btn btn-sm">{summary}</summary>
      <div className="panel panel-body mt-8">
        <PostForm {...form} />
      </div>
    </details>
  );
}
