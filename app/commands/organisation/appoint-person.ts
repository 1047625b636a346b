import { z } from 'zod';
import { findCommittee } from '../../db/stores/committee-store.ts';
import { findPost, insertPost, PEOPLE_SCOPE } from '../../db/stores/person-store.ts';
import { fieldsFor } from '../../domain/post.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, optionalId } from '../inputs.ts';
import { postFields } from './person-inputs.ts';
import { checkPost } from './post-rules.ts';

/** Gives a person a role in a unit, or in a committee, between two days. */
export const appointPerson = defineCommand({
  name: 'post.appoint',
  permission: 'person:manage',
  input: z.object({ id, personId: id, unitId: id, committeeId: optionalId, ...postFields }),
  load: async (tx, input) => ({
    known: await findPost(tx, input.id),
    committee: input.committeeId ? await findCommittee(tx, input.committeeId) : null,
    scope: PEOPLE_SCOPE,
  }),
  async run({ tx }, input, { known, committee }) {
    if (known) return alreadyDone({ postId: input.id, personId: input.personId });
    if (input.committeeId && !committee) throw new RuleBroken('committee.unknown', {}, 'committeeId');
    const post = { ...input, fields: fieldsFor(input.role, input.fields) };
    const validTo = await checkPost(tx, post);
    await insertPost(tx, { ...post, validTo });
    const { id, personId, unitId, committeeId, role, title, validFrom } = post;
    return done(
      { postId: id, personId },
      {
        type: 'post.appointed',
        subject: { kind: 'person', id: personId },
        data: { postId: id, unitId, committeeId, role, title, fields: post.fields, validFrom, validTo },
      },
    );
  },
});
