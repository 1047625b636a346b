import '@remix-run/server-runtime';
import type { SignedIn } from './web/session.server.ts';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the HTTP layer tells loaders and actions about a request, beside the request itself. */
  interface AppLoadContext {
    /** Allows this response's own scripts and styles under the content security policy. */
    nonce: string;
    /** Who asks, as far as the network knows: for counting sign-in attempts, not for access. */
    clientAddress: string;
    /** The body was over the limit and has been thrown away: the answer is a 413 page. */
    bodyTooLarge: boolean;
    /** Who asks, once a loader has looked: see `whoAsks`. */
    who?: Promise<SignedIn | null>;
    /** The action of this request refused its form: the page's title says so, also without scripts. */
    refused?: boolean;
    /** The action of this request found nobody signed in: its loaders answer 401 instead of leading to the sign-in page. */
    sessionEnded?: boolean;
  }
}
