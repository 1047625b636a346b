import type { z } from 'zod';
import { type Command, execute } from '../commands/define-command.server.ts';
import type { Actor, Scope } from '../domain/access/roles.ts';
import { runtime } from '../runtime.server.ts';

/** Runs a command in this installation for somebody who did not come through a page's form. */
export const executeFor = <Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
  actor: Actor,
  command: Command<Schema, Result, Loaded>,
  input: unknown,
): Promise<Result> => execute(runtime().office, command, { actor, input });
