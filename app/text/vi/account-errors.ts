import { factReaders, type Sentence } from '../error-facts.ts';

const { num, str } = factReaders('vi');

/** Refusals around signing in, accounts and the running of the system. */
export const accountErrors = {
  'sign_in.failed': (f) => `Tên đăng nhập hoặc mật khẩu chưa đúng. Còn ${num(f.left)} lần thử`,
  'sign_in.not_for_training': () => 'Tài khoản này không vào thẳng được, nhập tên đăng nhập và mật khẩu',
  busy: () => 'Đang có nhiều người đăng nhập cùng lúc. Thử lại sau ít phút',
  'password.too_short': (f) => `Đặt mật khẩu ít nhất ${num(f.min)} ký tự`,
  'password.is_username': () => 'Đặt mật khẩu khác với tên đăng nhập',
  'password.too_simple': () => 'Mật khẩu này dễ đoán, đặt mật khẩu khác',
  'password.unchanged': () => 'Đặt mật khẩu khác với mật khẩu đang dùng',
  'password.not_repeated': () => 'Hai lần nhập chưa giống nhau, nhập lại mật khẩu mới',
  'password.wrong': (f) => `Mật khẩu đang dùng chưa đúng. Còn ${num(f.left)} lần thử`,
  'account.username_invalid': () =>
    'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch nối, ví dụ tranngocan.tth',
  'account.person_has_account': (f) => `${str(f.person)} đã có tài khoản`,
  'account.own_disable': () => 'Không tự khoá tài khoản đang dùng, nhờ một người quản trị khác',
  'account.already_disabled': () => 'Tài khoản này đã khoá',
  'account.not_disabled': () => 'Tài khoản này đang hoạt động',
  'set_up.token_wrong': () => 'Mã thiết lập chưa đúng. Xem dòng mới nhất trên màn hình máy chủ',
  'outbox.done': () => 'Việc này đã xong',
  'outbox.under_way': () => 'Việc này đang được làm, xem lại sau ít phút',
  'set_up.done': () => 'Hệ thống đã được thiết lập, đăng nhập để tiếp tục',
} satisfies Record<string, Sentence>;
