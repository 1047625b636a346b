import { z } from 'zod';
import { savePost } from '../../db/stores/person-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkMayGive, loadMember, termWithin } from './committee-member.ts';
import { postFields } from './person-inputs.ts';
import { checkPost } from './post-rules.ts';

const { title, rank, validFrom, validTo } = postFields;

/** Changes how a member is printed and ranked, or the dates of the membership. */
export const editCommitteeMember = defineCommand({
  name: 'committee.edit-member',
  permission: 'committee:manage',
  input: z.object({ postId: id, version, title, rank, validFrom, validTo }),
  load: (tx, { postId }) => loadMember(tx, postId),
  async run({ tx, actor }, { postId, version, ...input }, { post, committee }) {
    checkMayGive(actor, post.role);
    const term = termWithin(committee, input);
    const after = { ...input, ...term, validTo: await checkPost(tx, { ...post, ...term }) };
    await savePost(tx, { id: postId, version }, after);
    const before = { title: post.title, rank: post.rank, validFrom: post.validFrom, validTo: post.validTo };
    return done(
      { postId, committeeId: committee.id },
      {
        type: 'committee.member_edited',
        subject: { kind: 'committee', id: committee.id },
        data: { postId, personId: post.personId, before, after },
      },
    );
  },
});
