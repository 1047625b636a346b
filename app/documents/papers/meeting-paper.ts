import { numbersOwn } from '#app/domain/meeting-paper.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { type SignatureBlock, signatureBlock } from '#app/domain/signing.ts';
import type { MeetingPrint } from '#app/queries/meetings/meeting-print.ts';
import type { LetterheadFacts } from '../parts/letterhead.ts';
import { withoutEnding } from '../parts/wording.ts';
import type { InvitationPreparation, MeetingInvitationFacts } from '../types/meeting-invitation.ts';
import type { MeetingMinutesFacts } from '../types/meeting-minutes.ts';

type Participant = MeetingPrint['participants'][number];

/** Number and day of a paper; without a number it is a draft. */
export interface Numbering {
  number: number | null;
  date: LocalDate;
}

const INVITATION = 'GM';
const MINUTES = 'BB';

/** The People's Committee invites: its letterhead, its symbol, its chairman's signature. */
export function invitationFacts(print: MeetingPrint, numbering: Numbering): MeetingInvitationFacts {
  return {
    letterhead: {
      superior: null,
      issuer: print.issuer.lines,
      issuerName: issuerName(print),
      symbol: `${INVITATION}-${print.issuer.symbol}`,
      place: print.issuer.place,
      ...numbering,
    },
    subject: print.title,
    invitees: inviteesOf(print),
    meeting: inSentence(print.title),
    chair: named(print.chair.name, print.chair.title),
    startsAt: print.planned,
    mode: print.mode,
    location: print.place,
    onlineAddress: print.onlineLink,
    agenda: print.agenda.map(({ title, presenter, minutes }) => ({ title, presenter, minutes })),
    preparations: linesOf(print.preparation).map(preparation),
    contact: print.secretary ? contact(print.secretary) : null,
    signature: invitationSignature(print),
    recipients: { lines: ['Như trên'], archive: archiveOf(print) },
  };
}

/** Minutes carry the name of the committee that met; of a joint meeting, or one without a register, its People's Committee's. */
export function minutesFacts(print: MeetingPrint, numbering: Numbering): MeetingMinutesFacts {
  const committee = numbersOwn('meeting-minutes', print.committees);
  const [superior, ...own] = committee?.lines ?? [];
  const letterhead: LetterheadFacts = {
    superior: own.length > 0 ? (superior ?? null) : committee ? `UBND ${print.issuer.name}` : null,
    issuer: committee ? (own.length > 0 ? own : committee.lines) : print.issuer.lines,
    issuerName: committee?.name ?? issuerName(print),
    symbol: `${MINUTES}-${committee?.symbol ?? print.issuer.symbol}`,
    place: print.issuer.place,
    ...numbering,
  };
  const isGuest = (one: Participant) => one.isPerson && !one.isMember && one.unitId === null;
  const came = print.participants.filter(({ attendance }) => attendance === 'present' || attendance === 'substitute');
  const missing = print.participants.filter(({ attendance }) => attendance === 'absent' || attendance === 'excused');
  return {
    letterhead,
    subject: print.title,
    startedAt: print.startedAt,
    endedAt: print.endedAt,
    location: print.place ?? 'Họp trực tuyến',
    present: came.filter((one) => !isGuest(one)).map(attendee),
    absent: missing.filter((one) => !isGuest(one)).map(absentee),
    guests: came.filter(isGuest).map((one) => attendee(one).person),
    chair: named(print.chair.name, print.chair.title),
    secretary: named(print.secretary?.name ?? null, print.secretary?.title ?? ''),
    reports: print.agenda.map(({ title, presenter, summary }) => ({ title, presenter, summary })),
    opinions: print.opinions,
    conclusions: print.conclusions,
    votes: [],
    secretarySignature: { authority: ['Thư ký'], postAboveName: null, name: print.secretary?.name ?? '' },
    chairSignature: { authority: ['Chủ tọa'], postAboveName: null, name: print.chair.name ?? '' },
    recipients: { lines: ['Các thành viên dự họp'], archive: archiveOf(print) },
  };
}

const issuerName = ({ issuer }: MeetingPrint): string => `Ủy ban nhân dân ${issuer.name}`;

const named = (name: string | null, title: string): string =>
  [name && `Đồng chí ${name}`, title].filter(Boolean).join(', ');

const archiveOf = ({ fileUnit }: MeetingPrint): string => ['VT', fileUnit].filter(Boolean).join(', ');

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.replace(/^[-–+*•\s]+/, '').trim() || []);

/** "Họp Ban Chỉ đạo …" is gone to as "cuộc họp Ban Chỉ đạo …"; other names stand as they are. */
function inSentence(title: string): string {
  const lower = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  return lower.startsWith('họp ') ? `cuộc ${lower}` : lower;
}

/** Members as their committee, whole groups of units by their name, the rest one by one. */
function inviteesOf({ participants, committees, groups }: MeetingPrint): string[] {
  const list: string[] = [];
  if (participants.some(({ isMember }) => isMember))
    list.push(...committees.map(({ name }) => `Các thành viên ${name}`));
  const left = new Map(participants.flatMap((one) => (!one.isPerson && one.unitId ? [[one.unitId, one]] : [])));
  for (const { label, unitIds } of groups) {
    if (unitIds.length < 2 || !unitIds.every((id) => left.has(id))) continue;
    list.push(label);
    for (const id of unitIds) left.delete(id);
  }
  for (const one of left.values()) list.push(one.printedUnit ?? one.name);
  for (const one of participants)
    if (one.isPerson && !one.isMember) list.push([one.name, one.title].filter(Boolean).join(', '));
  return list.length > 0 ? list : ['Các thành viên dự họp'];
}

/** "Phòng Nội vụ: báo cáo …" names the unit before the colon; other lines say themselves who is asked. */
function preparation(line: string): InvitationPreparation {
  const [, unit, text] = /^(\p{Lu}[^:\d]{2,120}):\s+(.+)$/u.exec(line) ?? [];
  return unit && text ? { unit, text, dueOn: null } : { unit: null, text: line, dueOn: null };
}

const contact = ({ name, title, phone }: NonNullable<MeetingPrint['secretary']>): string =>
  [name, title, phone && `điện thoại ${phone}`].filter(Boolean).join(', ');

function invitationSignature({ signer, chair }: MeetingPrint): SignatureBlock {
  return signatureBlock({
    form: signer && !signer.isHead ? 'KT' : 'TM',
    issuer: 'PEOPLES_COMMITTEE',
    collective: 'Ủy ban nhân dân',
    headTitle: 'Chủ tịch',
    signerTitle: signer && !signer.isHead ? 'Phó Chủ tịch' : 'Chủ tịch',
    signerName: signer ? (chair.name ?? '') : '',
  });
}

const personOf = ({ isPerson, name, title, printedUnit }: Participant): string =>
  isPerson ? [name, title].filter(Boolean).join(', ') : `Đại diện ${printedUnit ?? name}`;

const attendee = (one: Participant) =>
  one.attendance === 'substitute'
    ? {
        person: [one.substituteName, one.substituteTitle].filter(Boolean).join(', '),
        substituteFor: one.isPerson ? one.name : (one.printedUnit ?? one.name),
      }
    : { person: personOf(one), substituteFor: null };

const absentee = (one: Participant) => ({
  person: personOf(one),
  reason: one.absenceReason ? withoutEnding(one.absenceReason) : one.attendance === 'excused' ? 'có báo cáo' : null,
});
