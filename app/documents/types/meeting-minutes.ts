import { rate } from '#app/domain/counting.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { type AssignmentFacts, assignmentSentence } from '../parts/assignment.ts';
import { clockTime, type MeetingMoment, meetingTime } from '../parts/dates.ts';
import { percentage, quantity } from '../parts/figures.ts';
import { type LetterheadFacts, letterhead } from '../parts/letterhead.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { minutesSignatures } from '../parts/signature.ts';
import { subject } from '../parts/subject.ts';
import { endedItems, paragraphs, sentence, withoutEnding } from '../parts/wording.ts';

/** Somebody on the list of the meeting, with name and post as printed: `Trần Thị B, Phó Chủ tịch …`. */
export interface MinutesAttendee {
  readonly person: string;
  /** Whom they came in place of; null when they came for themselves. */
  readonly substituteFor: string | null;
}

export interface MinutesAbsentee {
  readonly person: string;
  /** Null when nobody gave one. */
  readonly reason: string | null;
}

export interface MinutesReport {
  readonly title: string;
  readonly presenter: string | null;
  /** What the report said; may be empty. */
  readonly summary: string;
}

export interface MinutesOpinion {
  readonly speaker: string;
  /** The speaker's unit; null for a person without one. */
  readonly unit: string | null;
  readonly text: string;
}

/** A vote, with the members who voted each way. */
export interface MinutesVote {
  readonly matter: string;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** Biên bản họp (NĐ 30/2020/NĐ-CP, Mẫu 1.9): no place-and-date line, signed by secretary and chair. */
export interface MeetingMinutesFacts {
  readonly letterhead: LetterheadFacts;
  /** Under BIÊN BẢN: `Họp Ban Chỉ đạo …`. */
  readonly subject: string;
  readonly startedAt: MeetingMoment;
  /** Null while the meeting goes on. */
  readonly endedAt: MeetingMoment | null;
  readonly location: string;
  readonly present: readonly MinutesAttendee[];
  readonly absent: readonly MinutesAbsentee[];
  /** Guests who are not members; may be empty. */
  readonly guests: readonly string[];
  /** Name and posts. */
  readonly chair: string;
  readonly secretary: string;
  readonly reports: readonly MinutesReport[];
  readonly opinions: readonly MinutesOpinion[];
  readonly conclusions: readonly AssignmentFacts[];
  readonly votes: readonly MinutesVote[];
  readonly secretarySignature: SignatureBlock;
  readonly chairSignature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

export const meetingMinutes = defineDocument({
  type: 'meeting-minutes',
  title: 'Biên bản họp',
  fields: (facts: MeetingMinutesFacts) => ({
    ...letterhead(facts.letterhead),
    ...subject(facts.subject),
    'thời gian bắt đầu': meetingTime(facts.startedAt),
    'địa điểm họp': withoutEnding(facts.location),
    'số có mặt': `${quantity(facts.present.length)}/${quantity(facts.present.length + facts.absent.length)}`,
    'tỷ lệ có mặt': percentage(rate(facts.present.length, facts.present.length + facts.absent.length)),
    'người có mặt': endedItems(facts.present.map(attendee), 'thành viên'),
    'có người vắng': facts.absent.length > 0,
    'số vắng mặt': quantity(facts.absent.length),
    'người vắng mặt': endedItems(facts.absent.map(absentee), 'thành viên vắng'),
    'có khách mời': facts.guests.length > 0,
    'danh sách khách mời': endedItems(facts.guests, 'khách mời'),
    'người chủ tọa': withoutEnding(facts.chair),
    'người ghi biên bản': withoutEnding(facts.secretary),
    'các báo cáo': facts.reports.map((report, index) => ({
      số: String(index + 1),
      'tên báo cáo': reportTitle(report),
      'tóm tắt báo cáo': report.summary.trim() === '' ? '' : sentence(report.summary),
    })),
    'không có báo cáo': facts.reports.length === 0,
    'các ý kiến': facts.opinions.map((opinion, index) => ({
      số: String(index + 1),
      'người phát biểu': opinion.unit === null ? opinion.speaker : `${opinion.speaker} (${opinion.unit})`,
      'ý kiến': sentence(opinion.text),
    })),
    'không có ý kiến': facts.opinions.length === 0,
    'các kết luận': paragraphs(facts.conclusions.map(assignmentSentence)).map((row, index) => ({
      ...row,
      số: String(index + 1),
    })),
    'không có kết luận': facts.conclusions.length === 0,
    'có biểu quyết': facts.votes.length > 0,
    'các biểu quyết': endedItems(facts.votes.map(vote), 'kết quả biểu quyết'),
    'thời gian kết thúc': ending(facts),
    ...minutesSignatures(facts.secretarySignature, facts.chairSignature),
    ...recipients(facts.recipients),
  }),
});

const attendee = ({ person, substituteFor }: MinutesAttendee): string =>
  substituteFor === null ? person : `${person} (dự thay ${substituteFor})`;

const absentee = ({ person, reason }: MinutesAbsentee): string =>
  `${person} (${reason === null ? 'không có lý do' : `lý do: ${withoutEnding(reason)}`})`;

const reportTitle = ({ title, presenter }: MinutesReport): string =>
  presenter === null ? sentence(title) : `${withoutEnding(title)} (${presenter} trình bày).`;

function vote({ matter, inFavour, against, abstained }: MinutesVote): string {
  const voted = inFavour + against + abstained;
  return (
    `${withoutEnding(matter)}: đồng ý ${quantity(inFavour)}/${quantity(voted)} (${percentage(rate(inFavour, voted))}), ` +
    `không đồng ý ${quantity(against)}, không có ý kiến ${quantity(abstained)}`
  );
}

/** Time and day of the end; blanks to be written in while the meeting is still on. */
function ending({ startedAt, endedAt }: MeetingMinutesFacts): string {
  if (endedAt === null) return `      giờ      phút, ${officialDate(startedAt.date)}`;
  return `${clockTime(endedAt.time)}, ${officialDate(endedAt.date)}`;
}
