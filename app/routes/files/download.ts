import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { fileForDownload } from '#app/queries/files/file-for-download.ts';
import { download } from '#app/web/download.server.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { openStored } from '#app/web/office.server.ts';

/** Hands out an uploaded file to whoever may read the record it hangs on. */
export const loader = downloadLoader({ params: z.object({ fileId: id }) }, async ({ read, actor, params }) => {
  const file = await fileForDownload(read, actor, params.fileId);
  const { body } = await openStored(file.sha256);
  return download(body, file);
});
