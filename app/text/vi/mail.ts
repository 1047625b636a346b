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
    task: (title: string, due: string | null) => (due ? `- ${title} (hạn ${due})` : `- ${title}`),
    moreTasks: (count: number) => `và ${count} nhiệm vụ khác.`,
    noTasks: 'Gửi đơn vị để biết, phối hợp hoặc theo dõi.',
    open: 'Mở văn bản',
  },

  taskSubmitted: {
    subject: (unit: string, title: string) => `Chờ xác nhận – ${unit}: ${title}`,
    text: (unit: string, title: string) => `${unit} đã báo cáo hoàn thành: ${title}.`,
    open: 'Xem kết quả, xác nhận hoặc trả lại',
  },
  taskReturned: {
    subject: (title: string) => `Trả lại, cần bổ sung: ${title}`,
    text: (title: string) => `Kết quả đã gửi được trả lại để bổ sung: ${title}.`,
    open: 'Xem lý do và báo cáo lại',
  },
  taskConfirmed: {
    subject: (title: string) => `Đã xác nhận hoàn thành: ${title}`,
    text: (title: string) => `Kết quả đã được xác nhận: ${title}.`,
    open: 'Mở nhiệm vụ',
  },
  taskUrged: {
    subject: (title: string) => `Đôn đốc: ${title}`,
    text: (unit: string, title: string) => `Đề nghị ${unit} khẩn trương thực hiện: ${title}.`,
    open: 'Báo cáo tiến độ',
  },
  source: (number: string) => `Theo văn bản ${number}.`,
  due: (day: string, left: string) => `Hạn ${day} (${left}).`,
  note: (note: string) => `Nội dung: ${note}`,
};

export type MailText = typeof mail;
