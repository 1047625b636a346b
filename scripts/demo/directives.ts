import { assignIncoming } from '../../app/commands/directives/assign-incoming.ts';
import { createDirective } from '../../app/commands/directives/create-directive.ts';
import { issueDirective } from '../../app/commands/directives/issue-directive.ts';
import { registerIncoming } from '../../app/commands/directives/register-incoming.ts';
import { signDirective } from '../../app/commands/directives/sign-directive.ts';
import { loadDirective } from '../../app/db/stores/directive-store.ts';
import type { ReformArea } from '../../app/domain/unit.ts';
import { type AssignmentFacts, namedIds, pointed } from './assignments.ts';
import type { Entry, Stage } from './stage.ts';

export interface PointFacts extends AssignmentFacts {
  /** Key of the conclusion it is made from. */
  readonly conclusion?: string;
}

interface CommonFacts {
  readonly key: string;
  readonly issuer: string;
  readonly committee?: string;
  readonly field?: ReformArea;
  readonly subject: string;
  readonly opening: readonly string[];
  readonly monitor?: string;
  readonly points: readonly PointFacts[];
}

/** A paper written here; without `issued` it is still a draft. */
export interface PaperFacts extends CommonFacts {
  readonly kind: 'CONG_VAN' | 'THONG_BAO_KET_LUAN';
  readonly meeting?: string;
  readonly closing?: string;
  readonly letterField?: string;
  readonly signer: string;
  readonly addresseeUnits?: readonly string[];
  readonly addresseeGroups?: readonly string[];
  readonly recipientUnits?: readonly string[];
  readonly recipientGroups?: readonly string[];
  readonly recipientLines: readonly string[];
  readonly fileCopy: string;
  readonly drafted: { readonly at: string; readonly by: string };
  readonly signedAt?: string;
  /** `number` is what the register must give it. */
  readonly issued?: { readonly at: string; readonly by: string; readonly number: string };
}

/** A paper of a superior. */
export interface IncomingFacts extends CommonFacts {
  readonly author: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly received: { readonly at: string; readonly by: string };
  readonly assignedAt: string;
}

const common = (stage: Stage, facts: CommonFacts) => ({
  id: stage.newId('directive', facts.key),
  issuerId: stage.id('unit', facts.issuer),
  committeeId: facts.committee && stage.id('committee', facts.committee),
  field: facts.field,
  subject: facts.subject,
  opening: facts.opening.join('\n'),
  monitorUnitId: facts.monitor && stage.id('unit', facts.monitor),
  points: facts.points.map(({ conclusion, ...point }) => ({
    ...pointed(stage, point),
    conclusionId: conclusion && stage.id('conclusion', conclusion),
  })),
});

const seen = async (stage: Stage, key: string) => {
  const directiveId = stage.id('directive', key);
  return { directiveId, version: (await loadDirective(stage.office.db.read, directiveId)).version };
};

/** A paper from its draft to its number. */
export const paperStory = (paper: PaperFacts): Entry[] => {
  const { key, drafted, signedAt, issued } = paper;
  return [
    { at: drafted.at, play: (stage) => stage.run(drafted.by, createDirective, draftOf(stage, paper)) },
    ...(signedAt
      ? [{ at: signedAt, play: async (stage: Stage) => stage.run(paper.signer, signDirective, await seen(stage, key)) }]
      : []),
    ...(issued ? [{ at: issued.at, play: (stage: Stage) => issue(stage, key, issued) }] : []),
  ];
};

const draftOf = (stage: Stage, paper: PaperFacts) => ({
  ...common(stage, paper),
  kind: paper.kind,
  meetingId: paper.meeting && stage.id('meeting', paper.meeting),
  closing: paper.closing,
  letterField: paper.letterField,
  signerPersonId: stage.id('person', paper.signer),
  addressees: namedIds(stage, paper.addresseeUnits, paper.addresseeGroups),
  recipients: namedIds(stage, paper.recipientUnits, paper.recipientGroups),
  recipientLines: paper.recipientLines,
  fileCopy: paper.fileCopy,
});

async function issue(stage: Stage, key: string, { at, by, number }: NonNullable<PaperFacts['issued']>): Promise<void> {
  const [issuedOn] = at.split(' ');
  const { numberText } = await stage.run(by, issueDirective, { ...(await seen(stage, key)), issuedOn });
  if (numberText !== number) throw new Error(`${key} was to be ${number} and became ${numberText}`);
}

/** A superior's paper from its arrival to the tasks it gives here. */
export const incomingStory = (paper: IncomingFacts): Entry[] => {
  const { key, author, number, issuedOn, received } = paper;
  const [receivedOn] = received.at.split(' ');
  return [
    {
      at: received.at,
      play: (stage) =>
        stage.run(received.by, registerIncoming, {
          ...common(stage, paper),
          ...{ author, numberText: number, issuedOn, receivedOn },
        }),
    },
    {
      at: paper.assignedAt,
      play: async (stage) => stage.run(received.by, assignIncoming, await seen(stage, key)),
    },
  ];
};
