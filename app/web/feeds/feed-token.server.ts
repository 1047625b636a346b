import { randomBytes } from 'node:crypto';
import { runtime } from '../../runtime.server.ts';
import type { FormValues } from '../form.ts';

/** The form of a new feed with the secret part of its address, made here and nowhere else. */
export const withNewToken = (form: FormValues): FormValues => ({
  ...form,
  token: randomBytes(32).toString('base64url'),
});

/** Where others reach the app. */
export const publicOrigin = (): string => runtime().config.appUrl;
