import type { SignInFormText } from '../vi/sign-in-form.ts';

export const signInForm: SignInFormText = {
  username: 'User name',
  usernameHint: 'For example: tranngocan.tth',
  password: 'Password',
  remember: 'Keep me signed in on this machine. Leave it off on a shared one.',
  submit: 'Sign in',
  busy: 'Signing in…',
  failed: 'Not signed in yet',
};
