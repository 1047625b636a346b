import { enterPaper } from '../../app/commands/registers/enter-paper.ts';
import { openSeries } from '../../app/commands/registers/open-series.ts';
import { voidNumber } from '../../app/commands/registers/void-number.ts';
import { newId } from '../../app/db/ids.ts';
import type { Entry } from './stage.ts';

/** A register of one year. */
export interface RegisterFacts {
  /** When it moved into the app. */
  readonly openedAt: string;
  readonly name: string;
  /** Abbreviation of the only type in it; left out, it takes every type. */
  readonly docType?: string;
  /** Last number given on paper before. */
  readonly after: number;
  readonly committee?: string;
}

/** Papers that take their numbers from a register without giving tasks. */
export interface PapersFacts {
  readonly docType: string;
  readonly symbol: string;
  readonly signer: string;
  readonly recipients: string;
  readonly fileCopy: string;
  readonly committee?: string;
  /** Day, and subject of each paper in the order of the numbers. A paper may name its own symbol. */
  readonly days: readonly (readonly [day: string, subjects: readonly (string | PaperFacts)[]])[];
}

interface PaperFacts {
  readonly subject: string;
  readonly symbol?: string;
  readonly recipients?: string;
  /** The number was struck out for this reason. */
  readonly voided?: string;
}

interface Keeper {
  readonly issuer: string;
  readonly year: number;
  /** Who keeps the registers. */
  readonly by: string;
}

export const registerEntry = ({ issuer, year, by }: Keeper, register: RegisterFacts): Entry => ({
  at: register.openedAt,
  play: (stage) =>
    stage.run(by, openSeries, {
      id: stage.newId('series', register.docType ?? register.committee ?? issuer),
      issuerId: stage.id('unit', issuer),
      committeeId: register.committee && stage.id('committee', register.committee),
      year,
      name: register.name,
      scope: register.docType ? 'PER_TYPE' : 'ALL',
      docTypes: register.docType ? [register.docType] : [],
      openedAfter: register.after,
    }),
});

/** The papers as the clerk enters them, one after the other from nine in the morning of their day. */
export const paperEntries = (keeper: Keeper, papers: PapersFacts): Entry[] =>
  papers.days.flatMap(([day, subjects]) =>
    subjects.map((paper, index) => {
      const at = `${day} ${String(9 + Math.floor(index / 6)).padStart(2, '0')}:${String((index % 6) * 10).padStart(2, '0')}`;
      return paperEntry(keeper, papers, { at, day, ...(typeof paper === 'string' ? { subject: paper } : paper) });
    }),
  );

const paperEntry = (
  { issuer, by }: Keeper,
  papers: PapersFacts,
  { at, day, voided, ...paper }: PaperFacts & { at: string; day: string },
): Entry => ({
  at,
  async play(stage) {
    const { numberText } = await stage.run(by, enterPaper, {
      id: newId(),
      issuerId: stage.id('unit', issuer),
      committeeId: papers.committee && stage.id('committee', papers.committee),
      docType: papers.docType,
      symbol: papers.symbol,
      signer: papers.signer,
      recipients: papers.recipients,
      fileCopy: papers.fileCopy,
      issuedOn: day,
      ...paper,
    });
    const seriesId = stage.id('series', papers.committee ?? papers.docType);
    if (voided) {
      const number = Number.parseInt(numberText, 10);
      await stage.run(by, voidNumber, { seriesId, number, confirmation: numberText, reason: voided });
    }
  },
});
