import { z } from 'zod';
import { committeeCodeTaken, findCommittee, insertCommittee } from '../../db/stores/committee-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { checkCommittee, committeeFields } from './committee-rules.ts';

/** Sets up a steering committee under a People's Committee; its members are posts. */
export const createCommittee = defineCommand({
  name: 'committee.create',
  permission: 'committee:manage',
  input: z.object({ id, issuerId: id, ...committeeFields }),
  load: async (tx, input) => {
    const known = await findCommittee(tx, input.id);
    return { known, scope: known?.scope ?? { issuerId: input.issuerId } };
  },
  async run({ tx }, { remit, ...committee }, { known }) {
    const { id, code } = committee;
    if (known) return alreadyDone({ committeeId: id });
    if (await committeeCodeTaken(tx, code, id)) throw new RuleBroken('committee.code_taken', { code }, 'code');
    const validTo = await checkCommittee(tx, committee);
    const issuerLines =
      committee.issuerLines.length > 0 ? committee.issuerLines : [committee.name.toLocaleUpperCase('vi')];
    await insertCommittee(tx, { ...committee, issuerLines, validTo, scope: remit });
    return done(
      { committeeId: id },
      {
        type: 'committee.created',
        subject: { kind: 'committee', id },
        data: { ...committee, issuerLines, validTo, remit },
      },
    );
  },
});
