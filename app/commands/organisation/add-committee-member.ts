import { z } from 'zod';
import { loadCommittee } from '../../db/stores/committee-store.ts';
import { findPost, insertPost } from '../../db/stores/person-store.ts';
import { COMMITTEE_ROLES, fieldsFor } from '../../domain/post.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id } from '../inputs.ts';
import { checkMayGive, termWithin } from './committee-member.ts';
import { postFields } from './person-inputs.ts';
import { checkPost } from './post-rules.ts';

/** Puts a person on a committee with a rank. Who keeps a committee may name its secretaries and members. */
export const addCommitteeMember = defineCommand({
  name: 'committee.add-member',
  permission: 'committee:manage',
  input: z.object({ id, committeeId: id, personId: id, unitId: id, ...postFields, role: choice(COMMITTEE_ROLES) }),
  load: async (tx, input) => {
    const committee = await loadCommittee(tx, input.committeeId);
    return { known: await findPost(tx, input.id), committee, scope: committee.scope };
  },
  async run({ tx, actor }, input, { known, committee }) {
    const result = { postId: input.id, committeeId: committee.id };
    if (known) return alreadyDone(result);
    checkMayGive(actor, input.role);
    if (input.personId === actor.personId) throw new RuleBroken('post.not_to_oneself', {}, 'personId');
    const post = { ...input, ...termWithin(committee, input), fields: fieldsFor(input.role, input.fields) };
    const validTo = await checkPost(tx, post);
    await insertPost(tx, { ...post, validTo });
    const { id, personId, unitId, role, title, rank, validFrom } = post;
    return done(result, {
      type: 'committee.member_added',
      subject: { kind: 'committee', id: committee.id },
      data: { postId: id, personId, unitId, role, title, rank, validFrom, validTo },
    });
  },
});
