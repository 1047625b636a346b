import { paths } from '../paths.ts';

const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a page of this app, or the home page when the address given leads elsewhere
 * (`//evil.example`, `/\evil.example`, `javascript:`) or back to the door itself.
 */
export function safeReturnPath(given: unknown): string {
  if (typeof given !== 'string' || !given.startsWith('/') || !URL.canParse(given, HERE)) return paths.home();
  const { origin, pathname, search } = new URL(given, HERE);
  const isDoor = [paths.signIn(), paths.signOut(), paths.setUp()].includes(pathname);
  return origin === HERE && !isDoor ? pathname + search : paths.home();
}
