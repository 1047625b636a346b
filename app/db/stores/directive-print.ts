import { asc, eq } from 'drizzle-orm';
import type { DirectiveKind, Urgency } from '../../domain/directive.ts';
import type { DueTerm } from '../../domain/due.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { SigningForm } from '../../domain/signing.ts';
import type { Target } from '../../domain/target.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { Db } from '../client.server.ts';
import { committees, meetingCommittees, meetings, people } from '../schema.ts';
import { findCommittee } from './committee-store.ts';
import type { Directive } from './directive-store.ts';
import { symbolOn } from './paper-symbol.ts';
import { postsHeld } from './post-store.ts';
import { loadUnits, profileOn } from './unit-store.ts';
import { type UrgingPrint, urgingPrint } from './urging-print.ts';

/** All that the paper of a directive prints, as it was on its day. Plain JSON: it is frozen when the paper is issued. */
export interface DirectivePrint {
  kind: DirectiveKind;
  issuer: { name: string; lines: string[]; symbol: string; place: string };
  /** Set when the committee itself is printed as issuer. */
  committee: { name: string; lines: string[]; symbol: string; sealAllowed: boolean } | null;
  /** Null while it is a draft. */
  number: number | null;
  symbol: string;
  date: LocalDate;
  urgency: Exclude<Urgency, 'NORMAL'> | null;
  subject: string;
  opening: string;
  closing: string;
  addressees: string[];
  recipients: string[];
  fileCopy: string;
  signer: { form: SigningForm | null; name: string; title: string; statePost: string | null };
  monitor: string | null;
  meeting: {
    title: string;
    heldOn: LocalDate;
    place: string;
    chairName: string;
    chairTitle: string;
    committees: string[];
  } | null;
  points: {
    text: string;
    leads: string[];
    coordinating: string[];
    due: DueTerm;
    deliverable: string;
    target: Target | null;
  }[];
  /** Of a letter of urging alone; papers frozen before there were any do not have it. */
  urging?: UrgingPrint | null;
}

/** Gathers what the paper prints. `date` is its day; of a draft, the day it is looked at. */
export async function directivePrint(db: Db, directive: Directive, date: LocalDate): Promise<DirectivePrint> {
  const units = await loadUnits(db, [
    directive.issuerId,
    ...(directive.monitorUnitId ? [directive.monitorUnitId] : []),
  ]);
  const issuer = units.find(({ id }) => id === directive.issuerId);
  const monitor = units.find(({ id }) => id === directive.monitorUnitId);
  if (!issuer) throw new Error('a directive always has an issuer');
  const profile = profileOn(issuer.profiles, date);
  const part = (name: 'addressee' | 'recipient') =>
    directive.recipients.filter((line) => line.part === name).map(({ printed }) => printed);
  const committee =
    directive.byCommittee && directive.committeeId ? await findCommittee(db, directive.committeeId) : null;
  return {
    kind: directive.kind,
    issuer: { name: profile.name, lines: profile.issuerLines, symbol: profile.symbol, place: profile.issuePlace },
    committee: committee && {
      name: committee.name,
      lines: committee.issuerLines,
      symbol: committee.symbol,
      sealAllowed: committee.sealAllowed,
    },
    number: directive.number,
    symbol: directive.symbol ?? (await draftSymbol(db, directive, date)),
    date,
    urgency: directive.urgency,
    subject: directive.subject,
    opening: directive.opening,
    closing: directive.closing,
    addressees: part('addressee'),
    recipients: part('recipient'),
    fileCopy: directive.fileCopy,
    signer: {
      form: directive.signingForm,
      name: directive.signerName,
      title: directive.signerTitle,
      statePost: committee?.sealAllowed ? await statePostOf(db, directive, date) : null,
    },
    monitor: monitor ? addressedAs({ level: monitor.level, name: profileOn(monitor.profiles, date).name }) : null,
    meeting: directive.meetingId ? await printedMeeting(db, directive.meetingId) : null,
    points: directive.points.map(({ text, units: named, due, deliverable, target }) => ({
      text,
      leads: named.filter((unit) => unit.part === 'lead').map(({ printed }) => printed),
      coordinating: named.filter((unit) => unit.part === 'coordinating').map(({ printed }) => printed),
      due,
      deliverable,
      target,
    })),
    urging: directive.kind === 'CONG_VAN_DON_DOC' ? await urgingPrint(db, directive, date) : null,
  };
}

/** A letter whose drafting unit is still to be named prints its issuer's symbol alone. */
async function draftSymbol(db: Db, directive: Directive, date: LocalDate): Promise<string> {
  return symbolOn(db, directive, date).catch((error: unknown) => {
    if (error instanceof RuleBroken) return '';
    throw error;
  });
}

/** What the signer is in the State's service, beside their place in the committee. */
async function statePostOf(db: Db, { issuerId, signerPersonId }: Directive, date: LocalDate): Promise<string | null> {
  if (signerPersonId === null) return null;
  const posts = await postsHeld(db, date, { issuerId, personIds: [signerPersonId] });
  return posts.find(({ committeeId }) => committeeId === null)?.title ?? null;
}

async function printedMeeting(db: Db, meetingId: string): Promise<DirectivePrint['meeting']> {
  const [meeting] = await db
    .select({
      title: meetings.title,
      heldOn: meetings.heldOn,
      place: meetings.place,
      chairName: people.fullName,
      chairTitle: meetings.chairTitle,
    })
    .from(meetings)
    .leftJoin(people, eq(people.id, meetings.chairPersonId))
    .where(eq(meetings.id, meetingId));
  if (!meeting) return null;
  const held = await db
    .select({ name: committees.name })
    .from(meetingCommittees)
    .innerJoin(committees, eq(committees.id, meetingCommittees.committeeId))
    .where(eq(meetingCommittees.meetingId, meetingId))
    .orderBy(asc(meetingCommittees.position));
  return { ...meeting, chairName: meeting.chairName ?? '', committees: held.map(({ name }) => name) };
}
