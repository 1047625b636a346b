import { signInForm as en } from './en/sign-in-form.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { signInForm as vi } from './vi/sign-in-form.ts';

/** The form itself, apart from the page around it: error pages carry it too, so it stays small. */
export const signInFormText = pair('signInForm', vi, WITH_ENGLISH ? en : undefined);
