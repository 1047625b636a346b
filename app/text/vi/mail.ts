/** Mails the system sends. Subjects are short enough for a phone; every mail says who, what, by when, and where to look. */
export const mail = {
  sender: 'Chỉ Đạo',
  greeting: (person: string) => `Kính gửi ${person},`,
  closing: 'Thư do hệ thống Chỉ Đạo gửi tự động, không cần trả lời.',

  meetingInvited: {
    subject: (title: string, day: string) => `Mời họp ${day}: ${title}`,
    text: (issuer: string, title: string) => `${issuer} mời dự: ${title}.`,
    open: 'Xem nội dung họp',
  },
  meetingPostponed: {
    subject: (title: string, day: string) => `Hoãn họp sang ${day}: ${title}`,
    text: (issuer: string, title: string) => `${issuer} thông báo hoãn: ${title}.`,
    open: 'Xem nội dung họp',
  },
  meetingCancelled: {
    subject: (title: string) => `Huỷ họp: ${title}`,
    text: (issuer: string, title: string, day: string) => `${issuer} thông báo huỷ cuộc họp ngày ${day}: ${title}.`,
    open: 'Xem cuộc họp',
  },
  when: (time: string, day: string) => `Thời gian: ${time}, ${day}.`,
  place: (place: string) => `Địa điểm: ${place}.`,
  online: (link: string) => `Họp trực tuyến: ${link}`,
  reason: (reason: string) => `Lý do: ${reason}`,

  directiveIssued: {
    subject: (number: string, subject: string) => `${number}: ${subject}`,
    unnumbered: 'Ý kiến chỉ đạo',
    issued: (issuer: string, number: string, day: string, subject: string) =>
      `${issuer} ban hành văn bản ${number} ngày ${day} về ${subject}.`,
    received: (issuer: string, number: string, subject: string) =>
      `${issuer} giao việc theo văn bản đến ${number} về ${subject}.`,
    spoken: (issuer: string, subject: string) => `${issuer} ghi nhận ý kiến chỉ đạo về ${subject}.`,
    yourTasks: (count: number) => `Đơn vị được giao ${count} nhiệm vụ:`,
    task: (title: string, due: string | null) => (due ? `${title} (hạn ${due})` : title),
    noTasks: 'Gửi đơn vị để biết, phối hợp hoặc theo dõi.',
    open: 'Mở văn bản',
  },

  /** Where the link of a mail about a task or a list leads. */
  open: {
    task: 'Mở nhiệm vụ',
    report: 'Báo cáo tiến độ',
    judge: 'Xem kết quả, xác nhận hoặc trả lại',
    decide: 'Xem và cho ý kiến',
    again: 'Xem lý do và báo cáo lại',
    tasks: 'Mở danh sách nhiệm vụ',
    directive: 'Mở văn bản',
  },
  acts: { acknowledge: 'Tiếp nhận', report: 'Báo cáo tiến độ' },
  actsNote: (days: number) =>
    `Bấm trực tiếp trong thư để tiếp nhận hoặc báo cáo, không cần đăng nhập; mỗi đường dẫn dùng một lần, trong ${days} ngày.`,
  overdueBy: (unit: string, title: string, due: string) => `${unit}: ${title} (hạn ${due})`,
  unitOverdue: (unit: string, count: number) => `${unit}: ${count} nhiệm vụ quá hạn`,
  moreTasks: (count: number) => `và ${count} nhiệm vụ khác.`,

  digest: {
    subject: (day: string, count: number) => `Việc ngày ${day}: ${count} thông báo`,
    text: (count: number) => `Có ${count} thông báo mới về công việc liên quan đến Ông/Bà:`,
    open: 'Xem tất cả thông báo',
    stop: (link: string) => `Không muốn nhận thư tổng hợp: ${link}`,
  },
  source: (number: string) => `Theo văn bản ${number}.`,
  due: (day: string, left: string) => `Hạn ${day} (${left}).`,
  note: (note: string) => `Nội dung: ${note}`,
};

export type MailText = typeof mail;
