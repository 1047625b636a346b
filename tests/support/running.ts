import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionFunctionArgs } from '@remix-run/node';
import { afterAll } from 'vitest';
import { createAccount } from '#app/commands/accounts/create-account.ts';
import { execute } from '#app/commands/define-command.server.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { readConfig } from '#app/config.server.ts';
import { newId } from '#app/db/ids.ts';
import { systemActor } from '#app/domain/access/roles.ts';
import { type Runtime, startRuntime } from '#app/runtime.server.ts';
import { hashPassword } from '#app/web/passwords.server.ts';

export const PASSWORD = 'một câu dễ nhớ';

/** The parts of a process as the server starts them, on an empty database of their own; ended after the file. */
export async function running(env: Record<string, string> = {}): Promise<Runtime> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-dao-running-'));
  const settings = { DATA_DIR: folder, DATABASE_URL: `file:${join(folder, 'db.sqlite')}`, JOBS: 'off', ...env };
  const runtime = await startRuntime(readConfig(settings));
  afterAll(async () => {
    await runtime.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return runtime;
}

const unitIds = new WeakMap<Runtime, string>();

/** A district and somebody who works there and may sign in with {@link PASSWORD}. */
export async function somebody(
  runtime: Runtime,
  username: string,
  { mustChange = false, isDemo = false }: { mustChange?: boolean; isDemo?: boolean } = {},
): Promise<{ accountId: string; personId: string }> {
  const run = (command: Parameters<typeof execute>[1], input: unknown) =>
    execute(runtime.office, command, { actor: systemActor, input });
  const known = unitIds.get(runtime);
  const unitId = known ?? newId();
  unitIds.set(runtime, unitId);
  if (!known)
    await run(createUnit as never, {
      id: unitId,
      code: 'HN',
      level: 'DISTRICT',
      name: 'huyện Hồng Ngự',
      shortName: 'UBND huyện Hồng Ngự',
      abbreviation: 'HN',
      symbol: 'UBND',
      issuePlace: 'Hồng Ngự',
    });
  const [personId, accountId] = [newId(), newId()];
  await run(createPerson as never, { id: personId, fullName: `Người ${username}` });
  await run(appointPerson as never, { id: newId(), personId, unitId, role: 'viewer', title: 'Người xem' });
  const passwordHash = await hashPassword(PASSWORD);
  await run(createAccount as never, { id: accountId, personId, username, passwordHash, isDemo: isDemo || !mustChange });
  return { accountId, personId };
}

/** A posted form, as it reaches an action. */
export function posted(
  path: string,
  fields: Record<string, string>,
  { cookie = '', address = '10.0.0.1' }: { cookie?: string; address?: string } = {},
): ActionFunctionArgs {
  const request = new Request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie, 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/115.0' },
  });
  return { request, params: {}, context: { nonce: '', clientAddress: address, bodyTooLarge: false } };
}

/** An address that is opened, as it reaches a loader. */
export function opened(path: string, cookie = ''): ActionFunctionArgs {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
  return { request, params: {}, context: { nonce: '', clientAddress: '10.0.0.1', bodyTooLarge: false } };
}

export interface Answer {
  status: number;
  location: string | null;
  cookies: string[];
  data: unknown;
}

/** What a loader or action answers or throws, in one shape. */
export async function answerOf(work: Promise<unknown>): Promise<Answer> {
  const answer: unknown = await work.catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (answer instanceof Response)
    return {
      status: answer.status,
      location: answer.headers.get('Location'),
      cookies: answer.headers.getSetCookie(),
      data: null,
    };
  if (typeof answer === 'object' && answer !== null && 'init' in answer && 'data' in answer) {
    const init = answer.init as ResponseInit | null;
    const headers = new Headers(init?.headers);
    return { status: init?.status ?? 200, location: null, cookies: headers.getSetCookie(), data: answer.data };
  }
  return { status: 200, location: null, cookies: [], data: answer };
}

/** The `Cookie` header that a browser makes of `Set-Cookie` headers. */
export const cookieOf = (cookies: readonly string[]): string => cookies.map((one) => one.split(';')[0]).join('; ');
