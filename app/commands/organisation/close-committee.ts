import { z } from 'zod';
import { loadCommittee, saveCommittee } from '../../db/stores/committee-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkSpan, mayEnd } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, text, version } from '../inputs.ts';
import { endPosts } from './ending.ts';

/** Closes a committee: its papers and numbers stay, its members' posts end with it. */
export const closeCommittee = defineCommand({
  name: 'committee.close',
  permission: 'committee:manage',
  input: z.object({ committeeId: id, version, lastDay: day, reason: text(500) }),
  load: (tx, { committeeId }) => loadCommittee(tx, committeeId),
  async run({ tx }, { committeeId, version, lastDay, reason }, committee) {
    checkSpan({ validFrom: committee.validFrom, validTo: lastDay }, 'lastDay');
    if (!mayEnd(committee.validTo, lastDay))
      throw new RuleBroken('committee.already_closed', { day: committee.validTo }, 'lastDay');
    await saveCommittee(tx, { id: committeeId, version }, { validTo: lastDay });
    const posts = await endPosts(tx, { unitIds: [], committeeIds: [committeeId] }, lastDay);
    return done(
      { committeeId, posts },
      {
        type: 'committee.closed',
        subject: { kind: 'committee', id: committeeId },
        data: { lastDay, reason, posts, before: committee.validTo },
      },
    );
  },
});
