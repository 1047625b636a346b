import { z } from 'zod';
import { savePost } from '../../db/stores/person-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkSpan, mayEnd } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, version } from '../inputs.ts';
import { checkMayGive, loadMember } from './committee-member.ts';

/** Takes a member off a committee after a last day; papers signed until then keep the name. */
export const endCommitteeMember = defineCommand({
  name: 'committee.end-member',
  permission: 'committee:manage',
  input: z.object({ postId: id, version, lastDay: day }),
  load: (tx, { postId }) => loadMember(tx, postId),
  async run({ tx, actor }, { postId, version, lastDay }, { post, committee }) {
    checkMayGive(actor, post.role);
    checkSpan({ validFrom: post.validFrom, validTo: lastDay }, 'lastDay');
    if (!mayEnd(post.validTo, lastDay)) throw new RuleBroken('post.already_ended', { day: post.validTo }, 'lastDay');
    await savePost(tx, { id: postId, version }, { validTo: lastDay });
    return done(
      { postId, committeeId: committee.id },
      {
        type: 'committee.member_ended',
        subject: { kind: 'committee', id: committee.id },
        data: { postId, personId: post.personId, title: post.title, before: post.validTo, lastDay },
      },
    );
  },
});
