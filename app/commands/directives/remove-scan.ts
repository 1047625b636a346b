import { z } from 'zod';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { loadFile, removeFile } from '../../db/stores/file-store.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Takes a wrong scan out of sight. */
export const removeScan = defineCommand({
  name: 'directive.remove-scan',
  permission: 'directive:issue',
  input: z.object({ directiveId: id, fileId: id }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, now }, { directiveId, fileId }) {
    const file = await loadFile(tx, fileId);
    if (file.ownerKind !== 'directive_scan' || file.ownerId !== directiveId) throw new NotFound('file', fileId);
    await removeFile(tx, fileId, now);
    return done(
      { directiveId },
      {
        type: 'directive.scan-removed',
        subject: { kind: 'directive', id: directiveId },
        data: { fileId, name: file.name, sha256: file.sha256 },
      },
    );
  },
});
