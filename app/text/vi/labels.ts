import type { Role } from '#app/domain/access/roles.ts';
import type { RateKind } from '#app/domain/counting.ts';
import type {
  DirectiveAct,
  DirectiveDirection,
  DirectiveKind,
  DirectiveStatus,
  Urgency,
} from '#app/domain/directive.ts';
import type { DayUnit, DueKind } from '#app/domain/due.ts';
import type { Attendance, MeetingKind, MeetingMode, MeetingStatus } from '#app/domain/meeting.ts';
import type { SeriesScope } from '#app/domain/number-series.ts';
import type { Frequency } from '#app/domain/recurrence.ts';
import type { SearchKind } from '#app/domain/search.ts';
import type { SignerRank, SigningForm } from '#app/domain/signing.ts';
import type { DisplayStatus, TaskState } from '#app/domain/task.ts';
import type { CommuneKind, ReformArea, SuccessorKind, UnitLevel } from '#app/domain/unit.ts';

/** Names of closed lists, as offices print them. Each record is total: a new value cannot be forgotten. */
export const labels = {
  role: {
    chair: 'Trưởng ban',
    vice_chair: 'Phó Trưởng ban',
    standing_office: 'Cơ quan thường trực',
    secretary: 'Thư ký',
    clerk: 'Văn thư',
    unit_head: 'Thủ trưởng đơn vị',
    officer: 'Cán bộ phụ trách',
    member: 'Thành viên',
    viewer: 'Người xem',
    administrator: 'Quản trị hệ thống',
  } satisfies Record<Role, string>,
  taskState: {
    draft: 'Dự thảo',
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
  meetingKind: {
    COMMITTEE: 'Họp Ban Chỉ đạo',
    YEAR_END: 'Hội nghị tổng kết',
    INTERIM: 'Hội nghị sơ kết',
    THEMATIC: 'Hội nghị chuyên đề',
    LAUNCH: 'Hội nghị triển khai',
    WORKING: 'Buổi làm việc',
  } satisfies Record<MeetingKind, string>,
  meetingMode: {
    IN_PERSON: 'Trực tiếp',
    ONLINE: 'Trực tuyến',
    HYBRID: 'Trực tiếp và trực tuyến',
  } satisfies Record<MeetingMode, string>,
  meetingStatus: {
    draft: 'Dự kiến',
    invited: 'Đã mời',
    held: 'Đã họp',
    minutes_signed: 'Đã ký biên bản',
    conclusions_issued: 'Đã ban hành kết luận',
    cancelled: 'Đã huỷ',
  } satisfies Record<MeetingStatus, string>,
  attendance: {
    invited: 'Chưa điểm danh',
    present: 'Có mặt',
    excused: 'Vắng có lý do',
    absent: 'Vắng không lý do',
    substitute: 'Cử người dự thay',
  } satisfies Record<Attendance, string>,
  directiveKind: {
    CONG_VAN: 'Công văn',
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
  } satisfies Record<DirectiveStatus, string>,
  directiveDirection: {
    outgoing: 'Văn bản đi',
    incoming: 'Văn bản đến',
    oral: 'Ý kiến trực tiếp',
  } satisfies Record<DirectiveDirection, string>,
  act: {
    ASSIGN: 'Giao',
    REQUIRE: 'Yêu cầu',
    REQUEST: 'Đề nghị',
    DIRECT: 'Chỉ đạo',
    CORRECT: 'Chấn chỉnh',
    CRITICISE: 'Phê bình',
    PRAISE: 'Biểu dương',
    ENCOURAGE: 'Khuyến khích',
    AGREE: 'Thống nhất',
    NOTE: 'Lưu ý',
    INFORM: 'Thông báo',
  } satisfies Record<DirectiveAct, string>,
  urgency: {
    NORMAL: 'Thường',
    KHAN: 'Khẩn',
    THUONG_KHAN: 'Thượng khẩn',
    HOA_TOC: 'Hoả tốc',
  } satisfies Record<Urgency, string>,
  unitLevel: {
    PROVINCE: 'Cấp tỉnh',
    DISTRICT: 'Cấp huyện',
    COMMUNE: 'Cấp xã',
    PROVINCE_DEPT: 'Sở, ban, ngành tỉnh',
    DISTRICT_DEPT: 'Phòng, ban huyện',
    COMMUNE_DEPT: 'Phòng, ban cấp xã',
    MASS_ORGANISATION: 'Mặt trận, đoàn thể',
    OTHER: 'Khác',
  } satisfies Record<UnitLevel, string>,
  communeKind: {
    XA: 'Xã',
    PHUONG: 'Phường',
    THI_TRAN: 'Thị trấn',
    DAC_KHU: 'Đặc khu',
  } satisfies Record<CommuneKind, string>,
  reformArea: {
    STEERING: 'Chỉ đạo, điều hành',
    INSTITUTIONS: 'Cải cách thể chế',
    PROCEDURES: 'Cải cách thủ tục hành chính',
    APPARATUS: 'Cải cách tổ chức bộ máy',
    CIVIL_SERVICE: 'Cải cách chế độ công vụ',
    PUBLIC_FINANCE: 'Cải cách tài chính công',
    DIGITAL: 'Chính quyền điện tử, chính quyền số',
    IMPACT: 'Tác động, sự hài lòng',
  } satisfies Record<ReformArea, string>,
  successorKind: {
    WHOLE: 'Toàn bộ',
    PART: 'Một phần',
  } satisfies Record<SuccessorKind, string>,
  dueKind: {
    DATE: 'Đến ngày',
    PERIOD_END: 'Hết kỳ',
    DURATION: 'Trong số ngày kể từ khi ban hành',
    RECURRING: 'Định kỳ',
    EVENT: 'Theo một sự kiện',
    IMMEDIATE: 'Thực hiện ngay',
    CONTINUOUS: 'Thường xuyên',
    NONE: 'Không nêu hạn',
  } satisfies Record<DueKind, string>,
  dayUnit: {
    WORKDAY: 'ngày làm việc',
    DAY: 'ngày',
    MONTH: 'tháng',
  } satisfies Record<DayUnit, string>,
  frequency: {
    WEEKLY: 'Hằng tuần',
    MONTHLY: 'Hằng tháng',
    QUARTERLY: 'Hằng quý',
    HALF_YEARLY: '6 tháng một lần',
    YEARLY: 'Hằng năm',
  } satisfies Record<Frequency, string>,
  signingForm: {
    TM: 'TM. (thay mặt)',
    KT: 'KT. (ký thay)',
    TL: 'TL. (thừa lệnh)',
    TUQ: 'TUQ. (thừa uỷ quyền)',
    Q: 'Q. (quyền)',
    DIRECT: 'Người đứng đầu ký',
  } satisfies Record<SigningForm, string>,
  signerRank: {
    HEAD: 'Người đứng đầu',
    ACTING_HEAD: 'Quyền người đứng đầu',
    DEPUTY: 'Cấp phó',
    SUBORDINATE_HEAD: 'Người đứng đầu đơn vị thuộc quyền',
  } satisfies Record<SignerRank, string>,
  seriesScope: {
    ALL: 'Một sổ cho mọi loại văn bản',
    PER_TYPE: 'Mỗi loại một sổ',
    GROUP: 'Một sổ cho một nhóm loại',
  } satisfies Record<SeriesScope, string>,
  rate: {
    completion: 'Tỷ lệ hoàn thành',
    onTimeAmongDone: 'Đúng hạn trên số việc đã xong',
    onTimeAmongDue: 'Đúng hạn trên số việc đã đến hạn',
    overdue: 'Tỷ lệ quá hạn',
    extended: 'Tỷ lệ được gia hạn',
  } satisfies Record<RateKind, string>,
  searchKind: {
    meeting: 'Cuộc họp',
    directive: 'Văn bản',
    task: 'Nhiệm vụ',
    unit: 'Đơn vị',
    person: 'Người',
  } satisfies Record<SearchKind, string>,
};
