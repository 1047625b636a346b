/** Pages of the HTTP layer: what a browser sees before any screen of the app can be made. */
export const http = {
  badRequest: {
    title: 'Không đọc được yêu cầu',
    message: 'Địa chỉ hoặc dữ liệu gửi lên không đúng dạng. Kiểm tra lại rồi thử lại.',
  },
  foreignOrigin: {
    title: 'Không nhận yêu cầu từ trang khác',
    message:
      'Biểu mẫu này được gửi từ một địa chỉ khác với địa chỉ của hệ thống. Mở lại trang trong hệ thống rồi gửi lại.',
  },
  methodNotAllowed: {
    title: 'Không nhận kiểu yêu cầu này',
    message: 'Trang này chỉ nhận yêu cầu xem (GET) và gửi (POST).',
  },
  lengthRequired: {
    title: 'Thiếu độ dài nội dung',
    message: 'Yêu cầu gửi lên phải ghi độ dài nội dung (Content-Length).',
  },
  fault: {
    title: 'Hệ thống gặp lỗi',
    message: 'Lỗi đã được ghi lại. Quay lại trang trước, nội dung đã gõ vẫn còn, rồi thử lại sau ít phút.',
  },
  home: 'Về trang chủ',
};

export type HttpText = typeof http;
export type PlainPageName = Exclude<keyof HttpText, 'home'>;
