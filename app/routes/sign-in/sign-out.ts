import { redirect } from '@remix-run/node';
import { paths } from '#app/paths.ts';
import { signOutAction } from '#app/web/sign-in-page.server.ts';

export const action = signOutAction;

/** Only a button signs out; an address that is merely opened does not. */
export const loader = () => redirect(paths.home());
