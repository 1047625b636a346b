import type { DirectivePrint } from '#app/db/stores/directive-print.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';
import { listed } from '../parts/wording.ts';

type Meeting = NonNullable<DirectivePrint['meeting']>;

const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** The subject a notice of conclusions starts with: "Kết luận của đồng chí …, … tại …". */
export function noticeSubject({
  chairName,
  chairTitle,
  title,
}: Pick<Meeting, 'chairName' | 'chairTitle' | 'title'>): string {
  const chair = [chairName && `đồng chí ${chairName}`, chairTitle].filter(Boolean).join(', ');
  return ['Kết luận', chair && `của ${chair}`, `tại ${uncapitalised(title)}`].filter(Boolean).join(' ');
}

/** The opening of a notice in the usual words, when its writer left it out. */
export function noticeOpening({ meeting }: Pick<DirectivePrint, 'meeting'>): string[] {
  if (!meeting) return [];
  const { heldOn, place, chairName, chairTitle, title, committees } = meeting;
  const where = place ? `, tại ${uncapitalised(place)}` : '';
  const chair = [`đồng chí ${chairName}`, chairTitle].filter(Boolean).join(', ');
  const of = committees.length > 1 ? ` của ${listed(committees)}` : '';
  return [
    `${officialDate(heldOn).replace(/^n/, 'N')}${where}, ${chair} chủ trì ${uncapitalised(title)}${of}.`,
    `Sau khi nghe báo cáo và ý kiến của các đại biểu, ${chairName ? `đồng chí ${chairName}` : 'chủ trì'} kết luận như sau:`,
  ];
}
