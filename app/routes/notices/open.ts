import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { readNotices } from '#app/commands/notices/read-notices.ts';
import { paths } from '#app/paths.ts';
import { ownNotice } from '#app/queries/notices/own-notice.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { executeFor } from '#app/web/execute.server.ts';

/** Leads from a notice to what it is about, and marks it as read. */
export const loader = downloadLoader(
  { params: z.object({ noticeId: z.string() }) },
  async ({ read, actor, params }) => {
    const { id, subject } = await ownNotice(read, actor.personId, params.noticeId);
    await executeFor(actor, readNotices, { noticeId: id });
    return redirect(paths.subject(subject));
  },
);
