import type { DirectiveKind, DirectiveStatus } from '#app/domain/directive.ts';
import type { MeetingStatus } from '#app/domain/meeting.ts';
import type { DisplayStatus, TaskState } from '#app/domain/task.ts';

/** Names of the states of tasks, meetings and directives, and of the kinds of directives, as offices print them. */
export const statusLabels = {
  taskState: {
    draft: 'Chờ giao lại',
    not_started: 'Chưa tiếp nhận',
    in_progress: 'Đang thực hiện',
    submitted: 'Chờ xác nhận',
    completed: 'Hoàn thành',
    suspended: 'Tạm dừng',
    transferred: 'Đã chuyển',
    cancelled: 'Đã huỷ',
  } satisfies Record<TaskState, string>,
  status: {
    moi: 'Chưa tiếp nhận',
    dang: 'Đang thực hiện',
    sap: 'Sắp đến hạn',
    qua: 'Quá hạn',
    cho: 'Chờ xác nhận',
    xong: 'Hoàn thành',
    tre: 'Hoàn thành trễ',
    dung: 'Tạm dừng',
    huy: 'Đã huỷ, đã chuyển',
  } satisfies Record<DisplayStatus, string>,
  meetingStatus: {
    draft: 'Dự kiến',
    invited: 'Đã mời',
    held: 'Đã họp',
    minutes_signed: 'Đã ký biên bản',
    conclusions_issued: 'Đã ban hành kết luận',
    cancelled: 'Đã huỷ',
  } satisfies Record<MeetingStatus, string>,
  directiveKind: {
    CONG_VAN: 'Công văn',
    CONG_VAN_DON_DOC: 'Công văn đôn đốc',
    THONG_BAO_KET_LUAN: 'Thông báo kết luận',
    INCOMING: 'Văn bản đến',
    ORAL: 'Ý kiến chỉ đạo trực tiếp',
  } satisfies Record<DirectiveKind, string>,
  directiveStatus: {
    draft: 'Dự thảo',
    signed: 'Đã ký, chờ cấp số',
    issued: 'Đã ban hành',
    replaced: 'Đã thay thế',
    recalled: 'Đã thu hồi',
    discarded: 'Đã bỏ dự thảo',
  } satisfies Record<DirectiveStatus, string>,
};
