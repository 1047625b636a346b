import { flashCookie } from './cookies.server.ts';

/** A message carried to the next page: a code of the catalog `text/flash.ts` and the facts its sentence needs. */
export interface Flash {
  code: string;
  facts: Record<string, string | number>;
}

/** Header that leaves a message for the next page. */
export const setFlash = (flash: Flash): Promise<string> => flashCookie().serialize(flash);

/** The message left for this page, and the header that takes it away. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; clear: string | null }> {
  const value: unknown = await flashCookie().parse(request.headers.get('Cookie'));
  if (value === null || typeof value !== 'object') return { flash: null, clear: null };
  return { flash: value as Flash, clear: await flashCookie().serialize('', { maxAge: 0 }) };
}
