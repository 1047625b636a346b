import { factReaders, type Sentence } from '../error-facts.ts';

const { num, str, day } = factReaders('vi');

/** Sentences for the rules of units, groups, people, posts, committees and the calendar. */
export const organisationErrors = {
  'office_rules.rungs_not_rising': (f) => `Nhập từ ${num(f.least)} ngày trở lên: bậc sau muộn hơn bậc trước`,
  'office_rules.unchanged': () => 'Chưa có quy tắc nào khác so với hiện nay',
  invalid_code: () => 'Chỉ dùng chữ, số và dấu gạch nối, không có dấu cách, ví dụ HN-LT',
  invalid_phone: () => 'Nhập số điện thoại từ 6 đến 20 chữ số, ví dụ 0277 3 837 001',
  'span.end_before_start': (f) =>
    f.from ? `Ngày cuối phải từ ngày ${day(f.from)} trở đi` : 'Ngày cuối phải từ ngày đầu trở đi',
  'unit.unknown': () => 'Chọn một đơn vị có trong danh mục',
  'unit.code_taken': (f) => `Mã ${str(f.code)} đã dùng cho đơn vị khác, nhập mã khác`,
  'unit.parent_required': () => 'Chọn đơn vị cấp trên trực tiếp',
  'unit.parent_cycle': () => 'Đơn vị này đang nằm dưới chính đơn vị đang sửa, chọn đơn vị cấp trên khác',
  'unit.parent_not_valid': (f) => `${str(f.unit)} không hoạt động suốt thời gian này, chọn đơn vị khác hoặc đổi ngày`,
  'unit.parent_other_issuer': () =>
    'Đơn vị chuyển sang UBND khác: kết thúc đơn vị này, lập đơn vị mới và ghi đơn vị kế thừa',
  'unit.name_with_committee': () => 'Nhập tên đơn vị hành chính, bỏ “UBND” ở đầu, ví dụ huyện Hồng Ngự',
  'unit.abbreviation_taken': (f) => `${str(f.abbreviation)} đang là viết tắt của ${str(f.unit)}, chọn viết tắt khác`,
  'unit.not_valid_on_day': (f) => `Đơn vị không hoạt động vào ngày ${day(f.day)}`,
  'unit.profile_starts_that_day': (f) =>
    `Đã có một lần thay đổi từ ngày ${day(f.day)}: sửa lần đó, hoặc chọn ngày khác`,
  'unit.end_on_its_page': () => 'Muốn kết thúc sớm hơn, dùng trang Kết thúc đơn vị để xem hết các hệ quả',
  'unit.starts_after_change': (f) => `Ngày bắt đầu phải trước lần đổi tên đầu tiên, tức là đến ngày ${day(f.day)}`,
  'unit.children_outside': () => 'Có đơn vị trực thuộc hoạt động ngoài thời gian này, sửa các đơn vị đó trước',
  'unit.already_ended': (f) => `Đơn vị đã kết thúc từ ngày ${day(f.day)}, chọn ngày đó hoặc sớm hơn`,
  'unit.has_successors': () => 'Đã ghi đơn vị kế thừa. Sửa ở mục Đơn vị kế thừa trước khi đổi ngày kết thúc',
  'unit.children_outlive': (f) =>
    `Còn ${num(f.count)} đơn vị trực thuộc hoạt động sau ngày này: đánh dấu để kết thúc cùng, hoặc chuyển đi trước`,
  'unit.changes_later': (f) => `${str(f.unit)} có lần thay đổi ghi sau ngày này, chọn ngày muộn hơn`,
  'unit.begins_later': (f) => `Có chức danh hoặc ban chỉ đạo bắt đầu từ ngày ${day(f.day)}, sửa ngày đó trước`,
  'unit.not_ended': () => 'Ghi đơn vị kế thừa sau khi đã kết thúc đơn vị',
  'unit.not_an_issuer': () => 'Chọn một UBND (cấp tỉnh, huyện hoặc xã)',
  'successor.whole_stands_alone': () => 'Kế thừa toàn bộ thì chỉ có một đơn vị; nhiều đơn vị thì chọn Một phần',
  'successor.twice': () => 'Mỗi đơn vị kế thừa ghi một lần, và khác đơn vị kết thúc',
  'group.code_taken': (f) => `Mã ${str(f.code)} đã dùng cho nhóm khác, nhập mã khác`,
  'person.unknown': () => 'Chọn một người có trong danh sách',
  'post.outside_unit': (f) => `${str(f.unit)} không hoạt động suốt thời gian này, chọn đơn vị khác hoặc đổi ngày`,
  'post.overlaps': () =>
    'Người này đang giữ đúng vai trò ấy ở đây trong thời gian này, đổi ngày hoặc sửa chức danh đã có',
  'post.already_ended': (f) => `Chức danh đã hết từ ngày ${day(f.day)}, chọn ngày đó hoặc sớm hơn`,
  'post.outside_committee': (f) =>
    f.to
      ? `Ban chỉ đạo hoạt động đến hết ngày ${day(f.to)}, chọn ngày trong thời gian đó`
      : `Ban chỉ đạo hoạt động từ ngày ${day(f.from)}, chọn ngày trong thời gian đó`,
  'post.not_to_oneself': () => 'Việc đưa chính mình vào ban chỉ đạo do người khác làm',
  'committee.unknown': () => 'Chọn một ban chỉ đạo có trong danh sách',
  'committee.code_taken': (f) => `Mã ${str(f.code)} đã dùng cho ban chỉ đạo khác, nhập mã khác`,
  'committee.outside_issuer': (f) => `${str(f.unit)} không hoạt động suốt thời gian này, đổi ngày của ban chỉ đạo`,
  'committee.office_elsewhere': () => 'Chọn cơ quan thường trực thuộc cùng UBND với ban chỉ đạo',
  'committee.end_by_closing': () => 'Muốn kết thúc sớm hơn, dùng mục Kết thúc ban chỉ đạo',
  'committee.already_closed': (f) => `Ban chỉ đạo đã kết thúc từ ngày ${day(f.day)}, chọn ngày đó hoặc sớm hơn`,
  'calendar.day_twice': (f) => `Ngày ${day(f.day)} ghi hai lần, bỏ bớt một lần`,
  'calendar.not_a_weekend': (f) => `${day(f.day)} không phải thứ Bảy, Chủ nhật nên vốn là ngày làm việc`,
  'calendar.run_too_long': (f) => `Mỗi lần ghi tối đa ${num(f.max)} ngày liền`,
} satisfies Record<string, Sentence>;
