import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { registerIncoming } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkSeen, giveTasks, readyToIssue } from './issuing.ts';

/** Gives out the tasks of a superior's paper, as of the day it arrived. */
export const assignIncoming = defineCommand({
  name: 'directive.assign-incoming',
  permission: 'directive:register-incoming',
  input: z.object({ directiveId: id, version }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version }, draft) {
    checkSeen(draft, version);
    const { issuedOn, receivedOn } = draft;
    if (issuedOn === null) throw new RuleBroken('required', {}, 'issuedOn');
    if (receivedOn === null) throw new RuleBroken('directive.arrival_missing', {}, 'receivedOn');
    const facts = { issuedOn, receivedOn, points: draft.points.length, today: context.today };
    const { patch } = registerIncoming(draft, facts);
    const { directive, expansion } = await readyToIssue(context, draft, receivedOn);
    const given = await giveTasks(context, { ...directive, ...patch }, expansion, {
      givenOn: receivedOn,
      isSecondHand: false,
    });
    await saveDirective(context.tx, draft, { ...patch, taskCount: given.taskCount });
    const { kind, numberText, author } = draft;
    return done(
      { directiveId, numberText: numberText ?? '', ...given },
      {
        type: 'directive.issued',
        subject: { kind: 'directive', id: directiveId },
        data: { kind, numberText, author, issuedOn, receivedOn, ...given },
      },
    );
  },
});
