import { z } from 'zod';
import { groupCodeTaken, loadGroup, saveGroup } from '../../db/stores/group-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { groupFields, groupRule } from './group-rules.ts';

/** Changes a group from now on; papers already issued keep the units and the words they were issued with. */
export const editGroup = defineCommand({
  name: 'group.edit',
  permission: 'unit:manage',
  input: z.object({ groupId: id, version, ...groupFields }),
  load: (tx, { groupId }) => loadGroup(tx, groupId),
  async run({ tx }, { groupId, version, ...input }, group) {
    if (await groupCodeTaken(tx, group.issuerId, input.code, groupId))
      throw new RuleBroken('group.code_taken', { code: input.code }, 'code');
    const after = { code: input.code, label: input.label, rule: await groupRule(tx, input) };
    await saveGroup(tx, { id: groupId, version }, after);
    const { code, label, rule } = group;
    return done(
      { groupId },
      { type: 'group.edited', subject: { kind: 'group', id: groupId }, data: { before: { code, label, rule }, after } },
    );
  },
});
