import { z } from 'zod';
import { committeeCodeTaken, loadCommittee, saveCommittee } from '../../db/stores/committee-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { mayLast } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkCommittee, committeeFields } from './committee-rules.ts';

/** Changes a committee; bringing its last day forward is closing it, with its members' posts. */
export const editCommittee = defineCommand({
  name: 'committee.edit',
  permission: 'committee:manage',
  input: z.object({ committeeId: id, version, ...committeeFields }),
  load: (tx, { committeeId }) => loadCommittee(tx, committeeId),
  async run({ tx }, { committeeId, version, remit, ...input }, committee) {
    if (await committeeCodeTaken(tx, input.code, committeeId))
      throw new RuleBroken('committee.code_taken', { code: input.code }, 'code');
    const validTo = await checkCommittee(tx, { ...input, issuerId: committee.issuerId });
    if (!mayLast(committee.validTo, validTo)) throw new RuleBroken('committee.end_by_closing', {}, 'validTo');
    const issuerLines = input.issuerLines.length > 0 ? input.issuerLines : committee.issuerLines;
    const after = { ...input, issuerLines, validTo };
    await saveCommittee(tx, { id: committeeId, version }, { ...after, scope: remit });
    const { code, name, symbol, standingOfficeId, validFrom } = committee;
    return done(
      { committeeId },
      {
        type: 'committee.edited',
        subject: { kind: 'committee', id: committeeId },
        data: {
          before: {
            code,
            name,
            symbol,
            standingOfficeId,
            validFrom,
            validTo: committee.validTo,
            remit: committee.remit,
          },
          after: { ...after, remit },
        },
      },
    );
  },
});
