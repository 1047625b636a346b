import { useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { classes } from './classes.ts';
import { useFormState } from './form-state.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface SubmitButtonProps {
  children: ReactNode;
  /** Needed when the form has several intents. */
  intent?: string;
  /** One primary button per screen; `danger` for what cannot be undone. */
  tone?: 'primary' | 'secondary' | 'danger' | 'quiet';
  /** Words while the answer is on its way; default "sending". */
  busy?: string;
  icon?: IconName;
  small?: boolean;
  block?: boolean;
  /** Another name and value to send with this button. */
  name?: string;
  value?: string;
  className?: string;
  /** Single key that presses it, e.g. `u` for reminders. */
  shortcut?: string;
}

const TONES = { primary: 'btn-1', secondary: '', danger: 'btn-danger', quiet: 'btn-quiet' } as const;

/** Sends the form around it, and says so while the answer is on its way. */
export function SubmitButton(props: SubmitButtonProps) {
  const { intent, tone = 'primary', icon, small = false, name, value } = props;
  const t = useText(commonText);
  const form = useFormState();
  const sent = useNavigation().formData;
  const asked = sent?.get('intent');
  const busy = sent !== undefined && asked === (intent ?? form.intent) && (!name || sent.get(name) === value);
  return (
    <button
      type="submit"
      name={intent ? 'intent' : name}
      value={intent ?? value}
      aria-busy={busy || undefined}
      data-key={props.shortcut}
      className={classes('btn', TONES[tone], small && 'btn-sm', props.block && 'btn-block', props.className)}
    >
      {busy ? <Icon name="cho" small /> : icon && <Icon name={icon} small />}
      {busy ? (props.busy ?? t.sending) : props.children}
    </button>
  );
}
