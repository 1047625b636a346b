import { z } from 'zod';
import { loadPerson, savePerson } from '../../db/stores/person-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { personFields } from './person-inputs.ts';

/** Changes how a person is named and reached; papers already issued keep the name they were signed with. */
export const editPerson = defineCommand({
  name: 'person.edit',
  permission: 'person:manage',
  input: z.object({ personId: id, version, ...personFields }),
  load: (tx, { personId }) => loadPerson(tx, personId),
  async run({ tx }, { personId, version, ...after }, person) {
    await savePerson(tx, { id: personId, version }, after);
    const { fullName, salutation, email, phone } = person;
    return done(
      { personId },
      {
        type: 'person.edited',
        subject: { kind: 'person', id: personId },
        data: { before: { fullName, salutation, email, phone }, after },
      },
    );
  },
});
