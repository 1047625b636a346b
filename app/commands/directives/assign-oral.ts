import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { recordOral } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkSeen, giveTasks, readyToIssue } from './issuing.ts';

/** Gives out the tasks of spoken words; they are marked second-hand until whoever spoke confirms. */
export const assignOral = defineCommand({
  name: 'directive.assign-oral',
  permission: 'directive:record-oral',
  input: z.object({ directiveId: id, version }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version }, draft) {
    checkSeen(draft, version);
    const spokenOn = draft.issuedOn;
    if (spokenOn === null) throw new RuleBroken('required', {}, 'issuedOn');
    const { patch } = recordOral(draft, { spokenOn, points: draft.points.length, today: context.today });
    const { directive, expansion } = await readyToIssue(context, draft, spokenOn);
    const given = await giveTasks(context, { ...directive, ...patch }, expansion, {
      givenOn: spokenOn,
      isSecondHand: true,
    });
    // The office of whoever spoke has its days from here on.
    await saveDirective(context.tx, draft, { ...patch, receivedOn: context.today, taskCount: given.taskCount });
    const { kind, author } = draft;
    return done(
      { directiveId, numberText: '', ...given },
      {
        type: 'directive.issued',
        subject: { kind: 'directive', id: directiveId },
        data: { kind, author, issuedOn: spokenOn, ...given },
      },
    );
  },
});
