import { z } from 'zod';
import { findGroup, groupCodeTaken, insertGroup } from '../../db/stores/group-store.ts';
import { loadUnit } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { groupFields, groupRule } from './group-rules.ts';

/** Names a group of addressees of a People's Committee; who is in it is worked out on the day a paper is issued. */
export const createGroup = defineCommand({
  name: 'group.create',
  permission: 'unit:manage',
  input: z.object({ id, issuerId: id, ...groupFields }),
  load: async (tx, input) => ({
    known: await findGroup(tx, input.id),
    issuer: await loadUnit(tx, input.issuerId),
    scope: { issuerId: input.issuerId },
  }),
  async run({ tx }, input, { known, issuer }) {
    if (known) return alreadyDone({ groupId: input.id });
    if (!issuer.isIssuer) throw new RuleBroken('unit.not_an_issuer', {}, 'issuerId');
    if (await groupCodeTaken(tx, input.issuerId, input.code, input.id))
      throw new RuleBroken('group.code_taken', { code: input.code }, 'code');
    const rule = await groupRule(tx, input);
    const { id, issuerId, code, label } = input;
    await insertGroup(tx, { id, issuerId, code, label, rule });
    return done(
      { groupId: id },
      { type: 'group.created', subject: { kind: 'group', id }, data: { issuerId, code, label, rule } },
    );
  },
});
