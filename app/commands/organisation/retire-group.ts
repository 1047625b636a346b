import { z } from 'zod';
import { loadGroup, saveGroup } from '../../db/stores/group-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id, version } from '../inputs.ts';

/** Takes a group out of the choices of forms, or puts it back; papers that named it keep it. */
export const retireGroup = defineCommand({
  name: 'group.retire',
  permission: 'unit:manage',
  input: z.object({ groupId: id, version, use: choice(['retired', 'in_use']) }),
  load: (tx, { groupId }) => loadGroup(tx, groupId),
  async run({ tx, today }, { groupId, version, use }, group) {
    if ((group.retiredOn !== null) === (use === 'retired')) return alreadyDone({ groupId });
    await saveGroup(tx, { id: groupId, version }, { retiredOn: use === 'retired' ? today : null });
    return done(
      { groupId },
      {
        type: use === 'retired' ? 'group.retired' : 'group.restored',
        subject: { kind: 'group', id: groupId },
        data: { label: group.label, before: group.retiredOn },
      },
    );
  },
});
