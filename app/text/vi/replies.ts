/** Words of answering a paper point by point. */
export const replies = {
  title: 'Trả lời từng mục',
  heading: (paper: string) => `Trả lời từng mục: ${paper}`,
  left: (open: number, asked: number) => `Còn ${open}/${asked} mục chưa trả lời.`,
  allAnswered: (asked: number) => `Đã trả lời cả ${asked} mục.`,
  hint: 'Mỗi mục có phần trả lời riêng. Mục để trống được coi là chưa trả lời. Gửi kết quả hoàn thành ở trang của từng nhiệm vụ.',
  point: (position: number) => `Mục ${position}`,
  ofPoint: (position: number, field: string) => `Mục ${position}, ${field.toLocaleLowerCase('vi')}`,
  answered: 'đã trả lời',
  unanswered: 'chưa trả lời',
  last: (day: string, percent: string) => `Lần trả lời gần nhất ${day}, tiến độ ${percent}`,
  text: 'Nội dung trả lời',
  textAgain: 'Nội dung trả lời bổ sung',
  percent: 'Tiến độ (%)',
  percentHint: (percent: string) => `Hiện ghi ${percent}, để trống nếu không đổi`,
  cause: 'Nguyên nhân chậm',
  chooseCause: 'Chọn nguyên nhân',
  files: 'Tệp minh chứng',
  toTask: 'Mở trang nhiệm vụ',
  send: 'Gửi các mục đã trả lời',
  overview: {
    title: 'Trả lời theo từng mục',
    summary: (done: number, units: number) => `${done}/${units} đơn vị đã trả lời đủ`,
    unit: 'Đơn vị',
    answered: 'Đã trả lời',
    open: 'Mục chưa trả lời',
    complete: (count: number) => `${count} đơn vị đã trả lời đủ các mục`,
  },
  unansweredPoints: (count: number) => `${count} mục chưa trả lời`,
  link: 'Trả lời từng mục',
};

export type RepliesText = typeof replies;
