import { z } from 'zod';
import { isPublic, loadDirective } from '../../db/stores/directive-store.ts';
import { addFiles } from '../../db/stores/file-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { uploads } from '../files/uploads.ts';
import { id } from '../inputs.ts';

/** Keeps the scan of the signed and sealed paper with it. */
export const attachScan = defineCommand({
  name: 'directive.attach-scan',
  permission: 'directive:issue',
  input: z.object({ directiveId: id, files: uploads }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, actor, now }, { directiveId, files }, { status }) {
    if (!isPublic(status)) throw new RuleBroken('directive.not_issued', {}, 'files');
    if (files.length === 0) throw new RuleBroken('file_missing', {}, 'files');
    const owner = { ownerKind: 'directive_scan' as const, ownerId: directiveId };
    const ids = await addFiles(tx, owner, files, { personId: actor.personId ?? actor.name, at: now });
    return done(
      { directiveId, count: files.length },
      {
        type: 'directive.scan-attached',
        subject: { kind: 'directive', id: directiveId },
        data: { files: files.map(({ name, sha256 }, place) => ({ id: ids[place], name, sha256 })) },
      },
    );
  },
});
