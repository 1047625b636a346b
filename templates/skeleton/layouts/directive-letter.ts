import { addressees, foot, head, line, when } from '../blocks.ts';
import { pages } from '../pages.ts';

export const directiveLetter = () =>
  pages([
    ...head({ letterSubject: true, urgency: true }),
    ...addressees(),
    ...when('mở đầu', line('NoiDung', '{đoạn}')),
    ...when('các hạn chế', line('NoiDung', '- {hạn chế}{dấu}')),
    ...when('câu dẫn', line('CauDan', '{câu dẫn}')),
    ...when(
      'các yêu cầu',
      ...when('tiêu đề', line('TieuDeMuc', '{số}. {tiêu đề}')),
      ...when('nội dung', line('NoiDung', '{số}. {nội dung}')),
      ...when('nội dung dưới tiêu đề', line('NoiDung', '{nội dung dưới tiêu đề}')),
      ...when(
        'các ý',
        line('NoiDung', '{chữ}) {nội dung ý}'),
        ...when('các gạch đầu dòng', line('NoiDung', '- {nội dung gạch}')),
      ),
    ),
    line('CauKet', '{lời kết}./.'),
    ...foot(),
  ]);
