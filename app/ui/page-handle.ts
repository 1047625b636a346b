import type { Locale } from '../text/locale.ts';

/** What a page tells the frame around it. Export it as `handle`: `export const handle = page<typeof loader>({ … })`. */
export interface PageHandle<Data> {
  /** Title of the tab, without the product's name. */
  title: (page: { data: Data; locale: Locale }) => string;
  /** `compact` shrinks the side menu where work needs width; `bare` has no frame (sign-in). */
  layout?: 'compact' | 'bare';
  /** Prints across (matrix, wide tables). */
  landscape?: boolean;
}

type LoaderData<Loader> = Loader extends (...args: never[]) => infer Answer ? Awaited<Answer> : unknown;

export const page = <Loader = unknown>(handle: PageHandle<LoaderData<Loader>>): PageHandle<LoaderData<Loader>> =>
  handle;

interface Match {
  data: unknown;
  handle?: unknown;
}

/** The handle of the innermost page that has one. */
function innermost(matches: readonly Match[]): { handle: PageHandle<unknown>; data: unknown } | null {
  for (const { handle, data } of [...matches].reverse()) {
    if (typeof handle === 'object' && handle !== null && 'title' in handle)
      return { handle: handle as PageHandle<unknown>, data };
  }
  return null;
}

/** Null when the page has no data yet, that is when it failed and an error page stands in its place. */
export function pageTitle(matches: readonly Match[], locale: Locale): string | null {
  const found = innermost(matches);
  return found && found.data !== undefined && found.data !== null
    ? found.handle.title({ data: found.data, locale })
    : null;
}

export const pageLayout = (matches: readonly Match[]): string | undefined => innermost(matches)?.handle.layout;

export const landscapePrint = (matches: readonly Match[]): boolean => innermost(matches)?.handle.landscape ?? false;
