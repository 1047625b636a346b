export const signInForm = {
  username: 'Tên đăng nhập',
  usernameHint: 'Ví dụ: tranngocan.tth',
  password: 'Mật khẩu',
  remember: 'Giữ đăng nhập trên máy này. Không chọn nếu dùng máy chung.',
  submit: 'Đăng nhập',
  busy: 'Đang đăng nhập…',
  failed: 'Chưa đăng nhập được',
};

export type SignInFormText = typeof signInForm;
