import { z } from 'zod';
import { findPerson, insertPerson, PEOPLE_SCOPE } from '../../db/stores/person-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { personFields } from './person-inputs.ts';

/** Enters a person; what they may do comes with their posts. */
export const createPerson = defineCommand({
  name: 'person.create',
  permission: 'person:manage',
  input: z.object({ id, ...personFields }),
  load: async (tx, { id }) => ({ known: await findPerson(tx, id), scope: PEOPLE_SCOPE }),
  async run({ tx }, person, { known }) {
    if (known) return alreadyDone({ personId: person.id });
    await insertPerson(tx, person);
    return done(
      { personId: person.id },
      { type: 'person.created', subject: { kind: 'person', id: person.id }, data: { fullName: person.fullName } },
    );
  },
});
