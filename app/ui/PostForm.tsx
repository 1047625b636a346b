import { Form, useNavigation } from '@remix-run/react';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormProblems } from './form-state.tsx';
import { type HiddenFields, useRefusal } from './refusal.ts';

export interface PostFormProps {
  /**
   * What the form asks for. One intent travels in a hidden field; several are told apart by the button pressed:
   * `<SubmitButton intent="issue">`.
   */
  intent: string | readonly string[];
  /** Version of the record the form was filled from; a stale save is refused. */
  version?: number;
  /** Hidden fields: what the form is about. Of several forms alike, only the one sent shows what was wrong. */
  hidden?: HiddenFields;
  /** Prefix of field ids; needed when the same form stands twice on a page. */
  id?: string;
  /** Field names for the error summary, see {@link ErrorSummary}. */
  labels?: Readonly<Record<string, string>>;
  summaryTitle?: string;
  /** Where a problem is mended whose field is not on this page, see {@link ErrorSummary}. */
  elsewhere?: (path: string) => string | null;
  /** Address to post to; default the page itself. */
  action?: string;
  /** With file fields. */
  files?: boolean;
  className?: string;
  ariaLabel?: string;
  /** Stay where the page was scrolled to: for forms one sends again and again while reading on. */
  keepScroll?: boolean;
  /** Answer as a whole new document (sign-in, downloads). */
  reloadDocument?: boolean;
  children: ReactNode;
}

/**
 * A posted form that works without scripts. When the page's action refuses one of its intents it shows the error
 * summary and gives every field inside its problem and what was typed.
 */
export function PostForm(props: PostFormProps) {
  const { intent, version, hidden = {}, labels, files = false, children } = props;
  const navigation = useNavigation();
  const intents = typeof intent === 'string' ? [intent] : intent;
  const refusal = useRefusal(intents, hidden);
  const formId = props.id ?? intents[0] ?? 'form';
  const onSubmit = (event: FormEvent) => {
    if (navigation.state === 'submitting') event.preventDefault();
  };
  return (
    <FormProblems value={{ formId, intent: typeof intent === 'string' ? intent : null, refusal }}>
      <Form
        method="post"
        action={props.action}
        encType={files ? 'multipart/form-data' : undefined}
        className={props.className}
        aria-label={props.ariaLabel}
        reloadDocument={props.reloadDocument}
        preventScrollReset={props.keepScroll}
        noValidate
        onSubmit={onSubmit}
      >
        <ErrorSummary labels={labels} title={props.summaryTitle} elsewhere={props.elsewhere} />
        {typeof intent === 'string' && <input type="hidden" name="intent" value={intent} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {children}
      </Form>
    </FormProblems>
  );
}
