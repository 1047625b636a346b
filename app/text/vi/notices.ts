import type {
  DigestPart,
  EscalationFacts,
  NoticeEvent,
  Rhythm,
  TaskChange,
  TaskNoticeFacts,
} from '#app/domain/notice.ts';
import type { RequestKind } from '#app/domain/task-request.ts';
import type { Format } from '../format.ts';
import type { NoticeSentences } from '../notices.ts';

const nameOf = ({ title, numberText }: TaskNoticeFacts): string =>
  title || `nhiệm vụ theo văn bản ${numberText ?? 'mật'}`;
const dueOf = ({ dueOn }: TaskNoticeFacts, format: Format): string => (dueOn ? ` (hạn ${format.date(dueOn)})` : '');
const noteOf = ({ note }: { note: string }): string => (note ? `. ${note}` : '');

const REQUESTS: Record<RequestKind, string> = {
  decline: 'trả lại nhiệm vụ được giao',
  extension: 'gia hạn',
  suspension: 'tạm dừng',
  closing: 'kết thúc nhiệm vụ',
};

const CHANGES: Record<TaskChange, string> = {
  extended: 'Gia hạn',
  suspended: 'Tạm dừng',
  resumed: 'Tiếp tục thực hiện',
  transferred: 'Chuyển đơn vị khác thực hiện',
  cancelled: 'Huỷ nhiệm vụ',
  closed: 'Kết thúc nhiệm vụ',
  declined: 'Đơn vị được rút khỏi nhiệm vụ',
  reopened: 'Mở lại nhiệm vụ',
};

const late = ({ count, days }: EscalationFacts): string => `${count} nhiệm vụ quá hạn từ ${days} ngày làm việc trở lên`;

/** What a list that goes up the ladder asks of its reader. */
const LISTS: Record<EscalationFacts['about'], (facts: EscalationFacts) => string> = {
  overdue: ({ count }) => `${count} nhiệm vụ đơn vị theo dõi vừa quá hạn`,
  'vice-chair': (facts) => `Cần chỉ đạo: ${late(facts)}`,
  letter: ({ count }) => `Đã soạn dự thảo công văn đôn đốc ${count} nhiệm vụ quá hạn, chờ trình ký`,
  chair: (facts) => `Đã báo cáo Chủ tịch: ${late(facts)}`,
  meeting: (facts) => `Đưa vào chương trình cuộc họp tới: ${late(facts)}`,
};

const sentences: NoticeSentences = {
  'task.assigned': (task, format) => `Việc mới của ${task.unit}: ${nameOf(task)}${dueOf(task, format)}${noteOf(task)}`,
  'task.due-soon': (task, format) => `Còn ${task.days} ngày làm việc: ${nameOf(task)}${dueOf(task, format)}`,
  'task.due-today': (task, format) =>
    task.dueOn ? `Đến hạn ngày ${format.date(task.dueOn)}: ${nameOf(task)}` : `Đến hạn: ${nameOf(task)}`,
  'task.overdue': (task, format) =>
    `Quá hạn ${task.days} ngày làm việc – ${task.unit}: ${nameOf(task)}${dueOf(task, format)}`,
  'task.stale': (task, format) =>
    task.lastEntryOn
      ? `Chưa cập nhật tiến độ từ ${format.date(task.lastEntryOn)}: ${nameOf(task)}${dueOf(task, format)}`
      : `Chưa có báo cáo tiến độ: ${nameOf(task)}${dueOf(task, format)}`,
  'task.urged': (task) => `Đôn đốc: ${nameOf(task)}${noteOf(task)}`,
  'task.submitted': (task) => `Chờ xác nhận – ${task.unit}: ${nameOf(task)}`,
  'task.returned': (task) => `Trả lại, cần bổ sung: ${nameOf(task)}${noteOf(task)}`,
  'task.confirmed': (task) => `Đã xác nhận hoàn thành: ${nameOf(task)}`,
  'task.requested': (task, format) =>
    `${task.unit} đề nghị ${REQUESTS[task.kind]}${task.newDueOn ? ` đến ${format.date(task.newDueOn)}` : ''}: ${nameOf(task)}${noteOf(task)}`,
  'task.request-decided': (task, format) =>
    `${task.approved ? 'Đồng ý' : 'Không đồng ý'} ${REQUESTS[task.kind]}${
      task.approved && task.newDueOn ? ` đến ${format.date(task.newDueOn)}` : ''
    }: ${nameOf(task)}${noteOf(task)}`,
  'task.changed': (task, format) =>
    `${CHANGES[task.change]}: ${nameOf(task)}${
      task.change === 'extended' || task.change === 'resumed' ? dueOf(task, format) : ''
    }${noteOf(task)}`,
  'task.commented': (task) => `${task.by} trao đổi về ${nameOf(task)}${task.note && `: ${task.note}`}`,
  'escalation.list': (facts) => (Object.hasOwn(LISTS, facts.about) ? LISTS[facts.about] : late)(facts),
  'escalation.chair': ({ count, days }) =>
    `Cần ý kiến Chủ tịch: ${count} nhiệm vụ quá hạn từ ${days} ngày làm việc trở lên`,
  'escalation.weekly': ({ overdue, dueThisWeek, waiting }) =>
    `Tổng hợp tuần: ${overdue} nhiệm vụ quá hạn, ${dueThisWeek} đến hạn trong tuần, ${waiting} chờ xác nhận`,
  'meeting.invited': ({ heldOn, startsAt, title }, format) =>
    `Mời họp ${format.time(startsAt)}, ${format.date(heldOn)}: ${title}`,
  'meeting.changed': ({ change, heldOn, startsAt, title, reason }, format) =>
    `${
      change === 'postponed'
        ? `Hoãn họp sang ${format.time(startsAt)}, ${format.date(heldOn)}`
        : `Huỷ họp ngày ${format.date(heldOn)}`
    }: ${title}${noteOf({ note: reason })}`,
  'directive.issued': ({ numberText, subject, tasks }) =>
    `${numberText ?? 'Ý kiến chỉ đạo'}: ${subject}${tasks > 0 ? ` (đơn vị được giao ${tasks} nhiệm vụ)` : ''}`,
  'oral.unconfirmed': ({ subject, recordedOn }, format) =>
    `Ý kiến chỉ đạo trực tiếp ghi ngày ${format.date(recordedOn)} chưa được xác nhận: ${subject}`,
};

const events: Record<NoticeEvent, string> = {
  'task.assigned': 'Được giao việc mới',
  'task.due-soon': 'Việc sắp đến hạn',
  'task.due-today': 'Việc đến hạn trong ngày',
  'task.overdue': 'Việc quá hạn',
  'task.stale': 'Việc lâu chưa cập nhật tiến độ',
  'task.urged': 'Đôn đốc',
  'task.submitted': 'Đơn vị báo cáo hoàn thành, chờ xác nhận',
  'task.returned': 'Kết quả bị trả lại để bổ sung',
  'task.confirmed': 'Kết quả được xác nhận',
  'task.requested': 'Đơn vị đề nghị gia hạn, tạm dừng, trả việc, kết thúc',
  'task.request-decided': 'Ý kiến về đề nghị của đơn vị',
  'task.changed': 'Nhiệm vụ được gia hạn, tạm dừng, chuyển, huỷ',
  'task.commented': 'Trao đổi về nhiệm vụ',
  'escalation.list': 'Danh sách việc quá hạn của lĩnh vực',
  'escalation.chair': 'Việc quá hạn cần ý kiến Chủ tịch',
  'escalation.weekly': 'Tổng hợp hằng tuần',
  'meeting.invited': 'Mời họp',
  'meeting.changed': 'Hoãn, huỷ cuộc họp',
  'directive.issued': 'Văn bản chỉ đạo mới',
  'oral.unconfirmed': 'Ý kiến chỉ đạo trực tiếp chờ xác nhận',
};

const rhythms: Record<Rhythm, string> = {
  immediate: 'Gửi ngay',
  daily: 'Gộp hằng ngày',
  weekly: 'Gộp hằng tuần',
  none: 'Không gửi',
};

const parts: Record<DigestPart, string> = {
  overdue: 'Quá hạn, cần làm ngay',
  due: 'Sắp đến hạn',
  decide: 'Cần quyết định',
  other: 'Thông tin khác',
};

export const notices = { sentences, events, rhythms, parts };

export type NoticesText = typeof notices;
