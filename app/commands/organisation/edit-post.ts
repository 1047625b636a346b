import { z } from 'zod';
import { loadPost, PEOPLE_SCOPE, savePost } from '../../db/stores/person-store.ts';
import { fieldsFor } from '../../domain/post.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { postFields } from './person-inputs.ts';
import { checkPost } from './post-rules.ts';

const { title, rank, fields, validFrom, validTo } = postFields;

/** Corrects a post: its title, rank, fields or dates. Another role or unit is another post. */
export const editPost = defineCommand({
  name: 'post.edit',
  permission: 'person:manage',
  input: z.object({ postId: id, version, title, rank, fields, validFrom, validTo }),
  load: async (tx, { postId }) => ({ post: await loadPost(tx, postId), scope: PEOPLE_SCOPE }),
  async run({ tx }, { postId, version, ...input }, { post }) {
    const after = { ...input, fields: fieldsFor(post.role, input.fields) };
    const validTo = await checkPost(tx, { ...post, ...after });
    await savePost(tx, { id: postId, version }, { ...after, validTo });
    const { title, rank, fields, validFrom } = post;
    return done(
      { postId, personId: post.personId },
      {
        type: 'post.edited',
        subject: { kind: 'person', id: post.personId },
        data: {
          postId,
          before: { title, rank, fields, validFrom, validTo: post.validTo },
          after: { ...after, validTo },
        },
      },
    );
  },
});
