import { paths } from '../paths.ts';
import { useText } from '../text/index.ts';
import { signInFormText } from '../text/sign-in-form.ts';
import { CheckField } from './ChoiceFields.tsx';
import { PostForm } from './PostForm.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextField } from './TextField.tsx';

/** A form whose session ended while it was being filled: where it goes, and what was typed, by field name. */
export interface KeptForm {
  action: string;
  fields: Readonly<Record<string, readonly string[]>>;
}

interface SignInFormProps {
  /** The address to go to afterwards. */
  back?: string;
  /** Carried through, to be sent again afterwards. */
  kept?: KeptForm | null;
}

/** Name and password. Answered by a whole new document: what one may see is about to change. */
export function SignInForm({ back, kept }: SignInFormProps) {
  const t = useText(signInFormText);
  return (
    <PostForm intent="sign-in" action={paths.signIn(back)} summaryTitle={t.failed} reloadDocument>
      {kept && <input type="hidden" name="resume" value={JSON.stringify(kept)} />}
      <TextField
        name="username"
        label={t.username}
        hint={t.usernameHint}
        autoComplete="username"
        spellCheck={false}
        maxLength={100}
      />
      <TextField name="password" label={t.password} type="password" autoComplete="current-password" />
      <CheckField name="remember" label={t.remember} className="m-10-0-14" />
      <SubmitButton busy={t.busy} block>
        {t.submit}
      </SubmitButton>
    </PostForm>
  );
}
