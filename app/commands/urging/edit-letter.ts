import { z } from 'zod';
import { indexDirective, loadDirective, replaceParts, saveDirective } from '../../db/stores/directive-store.ts';
import { signerOf } from '../../db/stores/signer.ts';
import { dropUrgedTasks, urgedTasksOf } from '../../db/stores/urging-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { outgoingFields } from '../directives/draft-inputs.ts';
import { checkIsDraft } from '../directives/draft-rules.ts';
import { id, ids, optionalDay, version } from '../inputs.ts';

const { subject, opening, closing, letterField, signerPersonId, signingForm, urgency, recipientLines, fileCopy } =
  outgoingFields;

/** Saves the draft of a letter of urging. A task may be taken out of it; a unit none of whose tasks is left is not addressed. */
export const editLetter = defineCommand({
  name: 'directive.edit-urging',
  permission: 'directive:draft',
  input: z.object({
    directiveId: id,
    version,
    /** The tasks that stay. */
    taskIds: ids.pipe(z.array(z.string()).min(1, 'urging.no_tasks')),
    replyBy: optionalDay,
    subject,
    opening,
    closing,
    letterField,
    signerPersonId,
    signingForm,
    urgency,
    recipientLines,
    fileCopy,
  }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, today }, { directiveId, version, taskIds, recipientLines, ...input }, directive) {
    checkIsDraft(directive);
    if (directive.kind !== 'CONG_VAN_DON_DOC') throw new RuleBroken('directive.wrong_kind', { kind: directive.kind });
    const named = await urgedTasksOf(tx, directiveId);
    const kept = named.filter(({ taskId }) => taskIds.includes(taskId));
    if (kept.length === 0) throw new RuleBroken('urging.no_tasks', {}, 'taskIds');
    const removed = named.filter((task) => !kept.includes(task)).map(({ taskId }) => taskId);
    const owner = { issuerId: directive.issuerId, committeeId: directive.byCommittee ? directive.committeeId : null };
    const signer = await signerOf(tx, owner, input, today);
    const row = { ...input, ...signer, letterField: input.letterField || null };
    await saveDirective(tx, { id: directiveId, version }, row);
    const stays = new Set(kept.map(({ leadUnitId }) => leadUnitId));
    const addressees = directive.recipients.filter(
      ({ part, unitId }) => part === 'addressee' && stays.has(unitId ?? ''),
    );
    const recipients = recipientLines.map((printed) => ({
      part: 'recipient' as const,
      unitId: null,
      groupId: null,
      printed,
    }));
    await replaceParts(tx, directiveId, { recipients: [...addressees, ...recipients], points: [] });
    await dropUrgedTasks(tx, directiveId, removed);
    await indexDirective(tx, await loadDirective(tx, directiveId));
    return done(
      { directiveId },
      {
        type: 'directive.edited',
        subject: { kind: 'directive', id: directiveId },
        data: { ...row, recipientLines, removedTaskIds: removed },
      },
    );
  },
});
