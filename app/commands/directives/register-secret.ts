import { z } from 'zod';
import {
  findDirective,
  insertDirective,
  knownIncoming,
  loadDirective,
  saveDirective,
} from '../../db/stores/directive-store.ts';
import { can } from '../../domain/access/can.ts';
import { parseIncomingNumber } from '../../domain/document-number.ts';
import { SECRET_SUBJECT } from '../../domain/secret-paper.ts';
import { NotAllowed, RuleBroken } from '../../domain/shared/errors.ts';
import { registerIncoming } from '../../domain/workflow/directive-workflow.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { day, id, ids, text } from '../inputs.ts';
import { giveTasks, readyToIssue } from './issuing.ts';
import { secretPoint } from './secret-point.ts';

/**
 * Enters a secret paper as a placeholder and gives its lead units their tasks: number, author, day, units and due date,
 * no words and no files. Announced to nobody: whoever is trusted finds it in their lists.
 */
export const registerSecret = defineCommand({
  name: 'directive.register-secret',
  permission: 'directive:register-incoming',
  input: z.object({
    id,
    issuerId: id,
    author: text(200),
    numberText: text(60),
    issuedOn: day,
    receivedOn: day,
    leads: ids.pipe(z.array(id).min(1, 'required').max(100, 'too_many')),
    dueOn: day,
  }),
  load: async (tx, { id, issuerId }) => {
    const known = await findDirective(tx, id);
    return { known, scope: { issuerId: known?.issuerId ?? issuerId } };
  },
  async run(context, { id: directiveId, leads, dueOn, ...paper }, { known }) {
    if (known) return alreadyDone({ directiveId });
    const { tx, actor, now, today, isDemo } = context;
    const { issuerId, author, numberText, issuedOn, receivedOn } = paper;
    if (!can(actor, 'task:read-secret', { issuerId })) throw new NotAllowed('task:read-secret');
    const parsed = parseIncomingNumber(numberText);
    if (parsed === null) throw new RuleBroken('number.bad_incoming', { number: numberText }, 'numberText');
    if (await knownIncoming(tx, { ...paper, exceptId: directiveId }))
      throw new RuleBroken('directive.incoming_known', { number: numberText, author }, 'numberText');
    if (dueOn < issuedOn) throw new RuleBroken('due.before_issue', { dueOn, issuedOn }, 'dueOn');
    const { number, symbol } = parsed;
    const row = {
      ...paper,
      number,
      symbol,
      kind: 'INCOMING' as const,
      subject: SECRET_SUBJECT,
      isSecret: true,
      isDemo,
    };
    await insertDirective(
      tx,
      { id: directiveId, status: 'draft', ...row, createdAt: now },
      { recipients: [], points: [await secretPoint(tx, leads, receivedOn, dueOn)] },
    );
    const draft = await loadDirective(tx, directiveId);
    const { patch } = registerIncoming(draft, { issuedOn, receivedOn, points: draft.points.length, today });
    const { directive, expansion } = await readyToIssue(context, draft, receivedOn);
    const given = await giveTasks(context, { ...directive, ...patch }, expansion, {
      givenOn: receivedOn,
      isSecondHand: false,
    });
    await saveDirective(tx, draft, { ...patch, taskCount: given.taskCount });
    return done(
      { directiveId, ...given },
      {
        type: 'directive.secret-registered',
        subject: { kind: 'directive', id: directiveId },
        data: { issuedOn, receivedOn, ...given },
      },
    );
  },
});
