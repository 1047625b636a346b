import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { log } from './log.server.ts';
import { NonceContext } from './ui/nonce.ts';
import { RenderedErrorContext } from './ui/title-context.ts';
import { wholePage } from './web/whole-page.server.ts';

// server.mjs reaches the app through the build's entry, so that it shares these modules' instances with the routes.
export { closeAll, createHttpApp } from './web/http.server.ts';
export { doOneJob } from './web/one-job.server.ts';

/** Milliseconds until promises a loader left open are given up. */
export const streamTimeout = 10_000;
/** Later than the loaders', so that their rejections still reach the page. */
const RENDER_TIMEOUT = streamTimeout + 1000;

/** Pages belong to one person and change under their feet; a download may say otherwise. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
}

/** What a loader, an action or the address itself was answered with instead of data. */
const firstError = ({ staticHandlerContext: { errors } }: EntryContext): unknown =>
  Object.values(errors ?? {})[0] ?? null;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  keepPrivate(headers);
  headers.set('Content-Type', 'text/html; charset=utf-8');

  // No loader leaves anything open, so the whole page is there at once: sending it in pieces would only cost.
  return new Promise((resolve, reject) => {
    let shellDone = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RenderedErrorContext.Provider value={firstError(remixContext)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={RENDER_TIMEOUT} />
        </RenderedErrorContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          shellDone = true;
        },
        onAllReady() {
          clearTimeout(overdue);
          pipe(wholePage((page) => resolve(new Response(new Uint8Array(page), { headers, status }))));
        },
        onShellError(error) {
          clearTimeout(overdue);
          reject(error);
        },
        onError(error) {
          if (shellDone) log.error({ err: error, path: new URL(request.url).pathname }, 'rendering failed');
        },
      },
    );
    const overdue = setTimeout(abort, RENDER_TIMEOUT).unref();
  });
}

export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepPrivate(response.headers);
  return response;
};

/** Faults only: pages that were refused on purpose (404, 403, …) and visitors who left are no news. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, 'request failed');
}
