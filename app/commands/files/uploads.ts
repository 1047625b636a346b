import { z } from 'zod';
import { MAX_UPLOADS } from '../../domain/upload.ts';

/**
 * Files that `receiveUploads` has checked and stored. Pages build this on the server; it never comes from a form's
 * own fields, or a reader could name somebody else's bytes.
 */
export const uploads = z
  .array(
    z.object({
      name: z.string().min(1).max(200),
      contentType: z.string().min(1),
      size: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  )
  .max(MAX_UPLOADS, 'too_many');

/** A checked and stored file, as commands receive it. */
export type StoredFile = z.output<typeof uploads>[number];
