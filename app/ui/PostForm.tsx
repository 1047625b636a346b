import { Form, useActionData, useLocation, useNavigation, useRevalidator } from '@remix-run/react';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormProblems, isRefusal, type Refusal } from './form-state.tsx';

interface PostFormProps {
  /**
   * What the form asks for. One intent travels in a hidden field; several are told apart by the button pressed:
   * `<SubmitButton intent="issue">`.
   */
  intent: string | readonly string[];
  /** Version of the record the form was filled from; a stale save is refused. */
  version?: number;
  /** Prefix of field ids; needed when the same form stands twice on a page. */
  id?: string;
  /** Field names for the error summary, see {@link ErrorSummary}. */
  labels?: Readonly<Record<string, string>>;
  summaryTitle?: string;
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
  const { intent, version, labels, files = false, children } = props;
  const navigation = useNavigation();
  const intents = typeof intent === 'string' ? [intent] : intent;
  const refusal = useRefusal(intents);
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
        <ErrorSummary labels={labels} title={props.summaryTitle} />
        {typeof intent === 'string' && <input type="hidden" name="intent" value={intent} />}
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {children}
      </Form>
    </FormProblems>
  );
}

/**
 * The refusal of one of this form's intents. After "somebody else saved first" the record is read again, so that the
 * next press of the button saves over it knowingly; reading again drops the answer, so it is kept here until the
 * reader moves on. Without scripts the page is fresh anyway.
 */
function useRefusal(intents: readonly string[]): Refusal | null {
  const answer: unknown = useActionData();
  const { revalidate } = useRevalidator();
  const { key } = useLocation();
  const [kept, setKept] = useState<{ refusal: Refusal; key: string } | null>(null);
  const refusal = isRefusal(answer) && intents.includes(answer.intent) ? answer : null;
  useEffect(() => {
    if (!refusal?.problems.some(({ code }) => code === 'stale')) return;
    setKept({ refusal, key });
    revalidate();
  }, [refusal, key, revalidate]);
  return refusal ?? (kept?.key === key ? kept.refusal : null);
}
