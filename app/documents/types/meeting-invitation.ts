import type { MeetingMode } from '#app/domain/meeting.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { type MeetingMoment, meetingTime } from '../parts/dates.ts';
import { quantity } from '../parts/figures.ts';
import { type LetterheadFacts, letterhead, placeAndDate } from '../parts/letterhead.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { signature } from '../parts/signature.ts';
import { subject } from '../parts/subject.ts';
import { capitalised, endedItems, withoutEnding } from '../parts/wording.ts';

export interface InvitationAgendaItem {
  readonly title: string;
  /** Who presents it: a unit or a person; null while not settled. */
  readonly presenter: string | null;
  readonly minutes: number | null;
}

/** Something a unit is asked to bring or send before the meeting. */
export interface InvitationPreparation {
  /** Null when the text itself names who it is asked of. */
  readonly unit: string | null;
  readonly text: string;
  /** The day by which it is to be sent; null when it is brought to the meeting. */
  readonly dueOn: LocalDate | null;
}

/** Giấy mời họp (NĐ 30/2020/NĐ-CP, Mẫu 1.7). */
export interface MeetingInvitationFacts {
  readonly letterhead: LetterheadFacts;
  /** Under GIẤY MỜI: `Họp Ban Chỉ đạo …`. */
  readonly subject: string;
  /** Who is invited, as printed; a group is one entry. At least one. */
  readonly invitees: readonly string[];
  /** What they are invited to, inside a sentence: `cuộc họp Ban Chỉ đạo …`. */
  readonly meeting: string;
  /** Name and posts of the chair. */
  readonly chair: string;
  readonly startsAt: MeetingMoment;
  readonly mode: MeetingMode;
  /** Room and building; null for a meeting held online only. */
  readonly location: string | null;
  /** Address of the online room; null for a meeting in person. */
  readonly onlineAddress: string | null;
  readonly agenda: readonly InvitationAgendaItem[];
  readonly preparations: readonly InvitationPreparation[];
  /** Whom to ask: name, unit, telephone; null when nobody is named. */
  readonly contact: string | null;
  readonly signature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

const MODE_WORDS: Record<MeetingMode, string> = {
  IN_PERSON: 'trực tiếp',
  ONLINE: 'trực tuyến',
  HYBRID: 'trực tiếp kết hợp trực tuyến',
};

export const meetingInvitation = defineDocument({
  type: 'meeting-invitation',
  title: 'Giấy mời họp',
  fields: (facts: MeetingInvitationFacts) => {
    const [only = '', ...others] = facts.invitees;
    const isOne = others.length === 0;
    return {
      ...letterhead(facts.letterhead),
      ...placeAndDate(facts.letterhead),
      ...subject(facts.subject),
      'cơ quan mời': facts.letterhead.issuerName,
      'mời một nơi': isOne ? withoutEnding(only) : '',
      'mời nhiều nơi': !isOne,
      'danh sách mời': isOne ? [] : endedItems(facts.invitees, 'khách mời'),
      'cuộc họp': withoutEnding(facts.meeting),
      'người chủ trì': withoutEnding(facts.chair),
      'hình thức họp': MODE_WORDS[facts.mode],
      'thời gian họp': meetingTime(facts.startsAt),
      'địa điểm họp': facts.location === null ? '' : withoutEnding(facts.location),
      'địa chỉ trực tuyến': facts.onlineAddress ?? '',
      'có chương trình': facts.agenda.length > 0,
      'chương trình': facts.agenda.map((item, index) => ({
        'số thứ tự': String(index + 1),
        'nội dung họp': item.title,
        'người trình bày': item.presenter ?? '',
        'thời lượng': item.minutes === null ? '' : `${quantity(item.minutes)} phút`,
      })),
      'có chuẩn bị': facts.preparations.length > 0,
      'việc chuẩn bị': endedItems(facts.preparations.map(preparation), 'chuẩn bị'),
      'liên hệ': facts.contact === null ? '' : withoutEnding(facts.contact),
      ...signature(facts.signature),
      ...recipients(facts.recipients),
    };
  },
});

function preparation({ unit, text, dueOn }: InvitationPreparation): string {
  const due = dueOn === null ? '' : `, gửi trước ${officialDate(dueOn)}`;
  const asked = unit === null ? capitalised(withoutEnding(text)) : `${capitalised(unit)}: ${withoutEnding(text)}`;
  return asked + due;
}
