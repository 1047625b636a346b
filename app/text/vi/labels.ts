import type { Role } from '#app/domain/access/roles.ts';
import type { Urgency } from '#app/domain/directive.ts';
import type { MeetingKind, MeetingMode } from '#app/domain/meeting.ts';
import type { SigningForm } from '#app/domain/signing.ts';
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
  signingForm: {
    TM: 'TM. (thay mặt)',
    KT: 'KT. (ký thay)',
    TL: 'TL. (thừa lệnh)',
    TUQ: 'TUQ. (thừa uỷ quyền)',
    Q: 'Q. (quyền)',
    DIRECT: 'Người đứng đầu ký',
  } satisfies Record<SigningForm, string>,
};
