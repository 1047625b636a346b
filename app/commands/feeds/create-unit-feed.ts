import { z } from 'zod';
import { addFeed, feedHash } from '../../db/stores/feed-store.ts';
import { loadUnit } from '../../db/stores/unit-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id as recordId } from '../inputs.ts';
import { feedInput } from './feed-inputs.ts';

/** Gives an address from which another system reads the open tasks of a unit every day. */
export const createUnitFeed = defineCommand({
  name: 'feed.create-unit',
  permission: 'feed:unit',
  input: z.object({ ...feedInput, unitId: recordId }),
  async load(tx, { unitId }) {
    const { issuerId, id } = await loadUnit(tx, unitId);
    return { scope: { issuerId, leadUnitIds: [id] } };
  },
  async run({ tx, actor, now }, { token, label, unitId }) {
    const id = feedHash(token);
    await addFeed(tx, { id, kind: 'unit_tasks', unitId, personId: actor.personId ?? '', label, createdAt: now });
    return done(
      { token, kind: 'unit_tasks' as const },
      { type: 'feed.created', subject: { kind: 'feed', id }, data: { kind: 'unit_tasks', unitId, label } },
    );
  },
});
