import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { PostForm } from './PostForm.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

interface ConfirmFormProps {
  intent: string;
  version?: number;
  /** What will happen, with numbers; one sentence each. */
  consequences: readonly string[];
  /** Asks for the reason; the field is called `reason`. */
  reasonLabel?: string;
  /** Document number to retype; the field is called `confirmation`. */
  number?: string;
  /** Names the act. */
  submit: string;
  busy?: string;
  /** Where "keep as it is" leads. */
  keepTo: string;
  /** More fields, and their names for the error summary. */
  children?: ReactNode;
  labels?: Readonly<Record<string, string>>;
}

/** The body of a page for an act that cannot be undone: consequences, reason, number retyped, a red button. */
export function ConfirmForm(props: ConfirmFormProps) {
  const t = useText(commonText);
  const reason = props.reasonLabel ?? t.reason;
  return (
    <PostForm
      intent={props.intent}
      version={props.version}
      labels={{ ...props.labels, reason, confirmation: t.confirmNumber }}
      className="panel panel-body stack-lg"
    >
      <div>
        <h2>{t.consequences}</h2>
        <ul className="dots mt-4">
          {props.consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </div>
      {props.children}
      <TextArea name="reason" label={reason} rows={3} />
      {props.number && (
        <TextField
          name="confirmation"
          label={t.confirmNumber}
          hint={t.confirmNumberHint(props.number)}
          inputClassName="maxw-220"
          spellCheck={false}
        />
      )}
      <div className="row-wrap">
        <SubmitButton tone="danger" busy={props.busy}>
          {props.submit}
        </SubmitButton>
        <Link className="btn" to={props.keepTo}>
          {t.keep}
        </Link>
      </div>
    </PostForm>
  );
}
