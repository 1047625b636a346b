export const noticePage = {
  title: 'Thông báo',
  unread: (count: number) => `${count} thông báo chưa đọc`,
  allRead: 'Đã đọc hết',
  unreadMark: 'Chưa đọc:',
  readAll: 'Đánh dấu đã đọc tất cả',
  readOne: 'Đánh dấu đã đọc',
  choose: 'Chọn cách nhận thư',
  emptyTitle: 'Chưa có thông báo',
  emptyText: 'Việc được giao, việc đến hạn, mời họp và ý kiến về đề nghị của đơn vị sẽ hiện ở đây.',

  choices: {
    title: 'Cách nhận thư báo',
    sub: 'Thông báo luôn có trong hệ thống. Chọn loại nào gửi thư ngay, loại nào gộp vào một thư hằng ngày hoặc hằng tuần.',
    noEmail: 'Tài khoản chưa có địa chỉ thư điện tử, nên chưa gửi thư được. Quản trị viên có thể ghi địa chỉ.',
    stopped: (when: string) => `Thư tổng hợp đã ngừng theo yêu cầu lúc ${when}.`,
    resume: 'Nhận lại thư tổng hợp',
    save: 'Lưu',
    reset: 'Về mặc định',
    foot: 'Thư gộp gửi đầu giờ sáng, mỗi ngày một thư; thư tuần gửi sáng thứ Hai. Ngoài giờ làm việc không gửi thư.',
  },

  stopPage: {
    title: 'Ngừng nhận thư tổng hợp',
    ask: (name: string) => `Ngừng gửi thư tổng hợp hằng ngày và hằng tuần cho ${name}?`,
    kept: 'Thông báo trong hệ thống vẫn đầy đủ; giấy mời họp, văn bản giao việc và thư gửi ngay vẫn được gửi.',
    stop: 'Ngừng nhận',
    stopped: 'Đã ngừng nhận thư tổng hợp',
    again: 'Nhận lại thư tổng hợp',
    resumed: 'Đã nhận lại thư tổng hợp',
    goOn: 'Thư tổng hợp sẽ gửi từ sáng làm việc tới.',
    app: 'Vào hệ thống',
  },
};

export type NoticePageText = typeof noticePage;
