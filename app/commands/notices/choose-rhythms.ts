import { z } from 'zod';
import { saveChoices } from '../../db/stores/notice-choice-store.ts';
import { DEFAULT_RHYTHM, NOTICE_EVENTS, RHYTHMS } from '../../domain/notice.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice } from '../inputs.ts';

/** A person says how soon a mail is to follow each kind of notice. Kinds not named go by their default. */
export const chooseRhythms = defineCommand({
  name: 'notice.choose',
  permission: 'own',
  input: z.object({
    choices: z.array(z.object({ event: choice(NOTICE_EVENTS), rhythm: choice(RHYTHMS) })).default([]),
  }),
  load: (_tx, _input, { personId }) => ({ scope: { issuerId: '', personIds: personId ? [personId] : [] } }),
  async run({ tx, actor }, { choices }) {
    const personId = actor.personId ?? '';
    const own = choices.filter(({ event, rhythm }) => rhythm !== DEFAULT_RHYTHM[event]);
    await saveChoices(tx, personId, own);
    const data = Object.fromEntries(own.map(({ event, rhythm }) => [event, rhythm]));
    return done({ personId }, { type: 'notice.chosen', subject: { kind: 'person', id: personId }, data });
  },
});
