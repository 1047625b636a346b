/** The administration area: its tabs and overview. */
export const admin = {
  title: 'Quản trị',
  tabsLabel: 'Nhóm quản trị',
  tabs: {
    overview: 'Tổng quan',
    units: 'Đơn vị',
    groups: 'Nhóm đơn vị',
    people: 'Người dùng',
    committees: 'Ban chỉ đạo',
    holidays: 'Ngày nghỉ',
    rules: 'Quy tắc',
    reminders: 'Nhắc việc',
    audit: 'Nhật ký hệ thống',
    mails: 'Thư gửi đi',
    outbox: 'Hàng đợi',
  },
  overview: {
    unitsNow: (n: string) => `${n} đơn vị đang hoạt động`,
    peopleNow: (n: string) => `${n} người đăng nhập được`,
    groupsNow: (n: string) => `${n} nhóm đang dùng`,
    committeesNow: (n: string) => `${n} ban chỉ đạo đang hoạt động`,
    daysEntered: (n: string, year: string) => `${n} ngày đã ghi cho năm ${year}`,
    attention: 'Cần xem',
    nothing: 'Không có gì cần xem',
    nothingText: 'Đơn vị, tài khoản và lịch nghỉ đều đủ.',
    unitsWithoutPeople: (n: string) => `${n} đơn vị chưa có người đăng nhập được nên chưa thể báo cáo`,
    peopleWithoutPost: (n: string) => `${n} tài khoản không còn chức danh nào hôm nay`,
    noHolidays: (year: string) => `Chưa ghi ngày nghỉ năm ${year}; hạn theo ngày làm việc chỉ trừ thứ Bảy, Chủ nhật`,
    committeesWithoutChair: (n: string) => `${n} ban chỉ đạo chưa có Trưởng ban`,
    areas: 'Các phần quản trị',
  },
};

export type AdminText = typeof admin;
