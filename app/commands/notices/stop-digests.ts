import { z } from 'zod';
import { setDigestsStopped } from '../../db/stores/notice-choice-store.ts';
import { dropFromDigests } from '../../db/stores/notice-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { tick } from '../inputs.ts';

/** A person wants no digests by mail any more, or wants them again. Notices in the app and their choices stay. */
export const stopDigests = defineCommand({
  name: 'notice.stop-digests',
  permission: 'own',
  input: z.object({ stopped: tick }),
  load: (_tx, _input, { personId }) => ({ scope: { issuerId: '', personIds: personId ? [personId] : [] } }),
  async run({ tx, actor, now }, { stopped }) {
    const personId = actor.personId ?? '';
    if (!(await setDigestsStopped(tx, { personId, stopped, now }))) return alreadyDone({ stopped });
    if (stopped) await dropFromDigests(tx, [personId]);
    const type = stopped ? 'notice.digests_stopped' : 'notice.digests_resumed';
    return done({ stopped }, { type, subject: { kind: 'person', id: personId }, data: {} });
  },
});
