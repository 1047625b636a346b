import { useLocation } from '@remix-run/react';

/**
 * Builds links that change some of the current query and keep the rest: lists keep their whole state in the address.
 * A null or empty value removes the name.
 */
export function useSearchHref(): (changes: Readonly<Record<string, string | number | null>>) => string {
  const { pathname, search } = useLocation();
  return (changes) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, String(value));
    }
    const query = next.toString();
    return query === '' ? pathname : `${pathname}?${query}`;
  };
}
