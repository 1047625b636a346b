export interface ErrorWords {
  title: string;
  /** Why, and what to do. */
  message: string;
}

const pages: Record<400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500, ErrorWords> = {
  400: {
    title: 'Yêu cầu chưa rõ',
    message: 'Trang nhận được một yêu cầu không có trong biểu mẫu. Mở lại trang rồi làm lại.',
  },
  401: {
    title: 'Phiên làm việc đã hết',
    message: 'Nội dung vừa nhập vẫn giữ trên trang này. Đăng nhập lại, rồi bấm “Gửi lại”.',
  },
  403: {
    title: 'Trang này cần quyền khác',
    message: 'Chức vụ đang giữ không có quyền mở trang này. Nếu được phân công mới, báo quản trị hệ thống cập nhật.',
  },
  404: {
    title: 'Không tìm thấy trang',
    message:
      'Địa chỉ có thể đã đổi, nội dung chưa giao cho đơn vị, hoặc đường dẫn gõ thiếu. Tìm theo số văn bản hoặc tên việc.',
  },
  405: {
    title: 'Trang này không nhận nội dung gửi đến',
    message: 'Mở lại trang từ danh mục rồi làm lại.',
  },
  409: {
    title: 'Nội dung vừa được người khác sửa',
    message: 'Mở lại trang để xem bản mới nhất, so với phần vừa nhập rồi lưu lại.',
  },
  413: {
    title: 'Tệp gửi lên quá lớn',
    message: 'Quay lại, chọn tệp nhỏ hơn hoặc chia thành nhiều lần gửi.',
  },
  422: {
    title: 'Nội dung gửi lên chưa đủ',
    message: 'Quay lại biểu mẫu, bổ sung rồi gửi lại.',
  },
  429: {
    title: 'Thử lại sau ít phút',
    message: 'Máy này vừa mở nhiều địa chỉ không đúng. Chờ 15 phút rồi mở lại đường dẫn trong thư, hoặc đăng nhập.',
  },
  500: {
    title: 'Hệ thống gặp sự cố',
    message:
      'Nội dung đã lưu trước đó không mất. Thử lại sau ít phút; nếu vẫn lỗi, báo quản trị hệ thống kèm giờ xảy ra.',
  },
};

export const errorPages = {
  pages,
  offline: {
    title: 'Chưa kết nối được máy chủ',
    message: 'Nội dung đã gõ vẫn giữ trên máy này. Kiểm tra mạng rồi thử lại.',
  },
  home: 'Về trang đầu',
  retry: 'Thử lại',
  goBack: 'Quay lại',
  search: 'Tìm kiếm',
};

export type ErrorPagesText = typeof errorPages;
