import { z } from 'zod';
import { addFeed, feedHash } from '../../db/stores/feed-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { feedInput } from './feed-inputs.ts';

/** Gives a person an address from which a calendar program reads their meetings and due dates. */
export const createCalendarFeed = defineCommand({
  name: 'feed.create-calendar',
  permission: 'own',
  input: z.object(feedInput),
  load: (_tx, _input, { personId }) => ({ scope: { issuerId: '', personIds: personId ? [personId] : [] } }),
  async run({ tx, actor, now }, { token, label }) {
    const id = feedHash(token);
    await addFeed(tx, { id, kind: 'calendar', personId: actor.personId ?? '', label, createdAt: now });
    return done(
      { token, kind: 'calendar' as const },
      { type: 'feed.created', subject: { kind: 'feed', id }, data: { kind: 'calendar', label } },
    );
  },
});
