import { z } from 'zod';
import { loadPost, PEOPLE_SCOPE, savePost } from '../../db/stores/person-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkSpan } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, version } from '../inputs.ts';

/** Ends a post; its rights end with the last day. */
export const endPost = defineCommand({
  name: 'post.end',
  permission: 'person:manage',
  input: z.object({ postId: id, version, lastDay: day }),
  load: async (tx, { postId }) => ({ post: await loadPost(tx, postId), scope: PEOPLE_SCOPE }),
  async run({ tx }, { postId, version, lastDay }, { post }) {
    checkSpan({ validFrom: post.validFrom, validTo: lastDay }, 'lastDay');
    if (post.validTo !== null && post.validTo < lastDay)
      throw new RuleBroken('post.already_ended', { day: post.validTo }, 'lastDay');
    await savePost(tx, { id: postId, version }, { validTo: lastDay });
    return done(
      { postId, personId: post.personId },
      {
        type: 'post.ended',
        subject: { kind: 'person', id: post.personId },
        data: { postId, title: post.title, before: post.validTo, lastDay },
      },
    );
  },
});
