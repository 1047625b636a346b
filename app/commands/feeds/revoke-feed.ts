import { z } from 'zod';
import { loadFeed, revokeFeedRow } from '../../db/stores/feed-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Ends an address others read from: from now on it does not exist. */
export const revokeFeed = defineCommand({
  name: 'feed.revoke',
  permission: 'own',
  input: z.object({ feedId: id }),
  load: (tx, { feedId }) => loadFeed(tx, feedId),
  async run({ tx, now }, { feedId }, feed) {
    if (feed.revokedAt !== null) return alreadyDone({ feedId });
    await revokeFeedRow(tx, feedId, now);
    const { kind, unitId, label } = feed;
    return done(
      { feedId },
      { type: 'feed.revoked', subject: { kind: 'feed', id: feedId }, data: { kind, unitId, label } },
    );
  },
});
