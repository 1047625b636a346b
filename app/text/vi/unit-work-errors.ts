import { factReaders, type Sentence } from '../error-facts.ts';

const { bound } = factReaders('vi');

/** The rules of work inside a unit, of contributions and of answers to the points of a paper. */
export const unitWorkErrors = {
  'stand_in.same_person': () => 'Chọn người khác với người vắng mặt',
  'stand_in.in_past': () => 'Ngày cuối không được trước hôm nay',
  'stand_in.no_post': () => 'Chọn người giữ chức vụ tại đơn vị suốt những ngày này',
  'stand_in.overlaps': (f) => `Người này đã có người thay từ ${bound(f.from)} đến ${bound(f.to)}, chọn ngày khác`,
  'stand_in.stands_in': (f) =>
    `Người này đang thay người khác từ ${bound(f.from)} đến ${bound(f.to)}, kết thúc việc thay đó trước`,
  'stand_in.away': (f) => `Người này vắng mặt từ ${bound(f.from)} đến ${bound(f.to)}, chọn người khác`,
  'subtask.task_closed': () => 'Nhiệm vụ đã khép lại nên không đổi phần việc được nữa',
  'subtask.removed': () => 'Phần việc này đã bỏ, khôi phục trước khi sửa',
  'subtask.holder_not_in_unit': () => 'Chọn người hoặc bộ phận của đơn vị chủ trì',
  'subtask.due_after_task': (f) => `Hạn không được sau hạn của nhiệm vụ ${bound(f.dueOn)}`,
  'contribution.by_lead': () => 'Đơn vị chủ trì báo cáo tiến độ, không gửi phần phối hợp',
  'contribution.not_coordinating': () => 'Chỉ đơn vị phối hợp gửi phần phối hợp',
  'contribution.task_closed': () => 'Nhiệm vụ đã khép lại, không nhận thêm phần phối hợp',
  'contribution.empty': () => 'Ghi nội dung phối hợp hoặc gửi tệp kèm theo',
  'reply.nothing': () => 'Trả lời ít nhất một mục rồi gửi',
} satisfies Record<string, Sentence>;
