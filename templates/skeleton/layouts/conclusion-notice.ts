import { foot, head, line, title, when } from '../blocks.ts';
import { pages } from '../pages.ts';
import { listTable } from '../tables.ts';

export const conclusionNotice = () =>
  pages(
    [
      ...head({ urgency: true }),
      ...title('THÔNG BÁO'),
      ...when('mở đầu', line('NoiDung', '{đoạn}')),
      ...when('có đánh giá', line('TieuDeMuc', '1. Đánh giá chung')),
      ...when('đánh giá chung', line('NoiDung', '{đoạn}')),
      ...when('có nhiệm vụ', line('TieuDeMuc', '{số mục nhiệm vụ}. Nhiệm vụ trọng tâm')),
      ...when(
        'các nhiệm vụ',
        ...when('một việc', line('NoiDung', { bold: '{chữ}) {đơn vị chủ trì}: ' }, '{một việc}')),
        ...when('có nhiều việc', line('CauDan', { bold: '{chữ}) {đơn vị chủ trì}:' })),
        ...when('nhiều việc', line('NoiDung', '- {nội dung việc}')),
      ),
      ...when('có tổ chức thực hiện', line('TieuDeMuc', '{số mục tổ chức}. Tổ chức thực hiện')),
      ...when('theo dõi', line('NoiDung', '{theo dõi}')),
      ...when('tổ chức thực hiện', line('NoiDung', '{đoạn}')),
      ...when('có phụ lục', line('NoiDung', '(Danh mục nhiệm vụ tại Phụ lục kèm theo).')),
      line('CauKet', '{cơ quan thông báo} thông báo để các cơ quan, đơn vị biết, thực hiện./.'),
      ...foot(),
    ],
    [
      {
        condition: 'có phụ lục',
        orientation: 'landscape',
        label: 'Phụ lục',
        title: 'DANH MỤC NHIỆM VỤ GIAO CÁC CƠ QUAN, ĐƠN VỊ',
        content: [
          listTable('landscape annex in large type', 'bảng nhiệm vụ', [
            { heading: 'STT', width: 12, field: 'số thứ tự', centred: true },
            { heading: 'Nội dung nhiệm vụ', width: 88, field: 'nội dung nhiệm vụ' },
            { heading: 'Cơ quan chủ trì', width: 42, field: 'cơ quan chủ trì' },
            { heading: 'Cơ quan phối hợp', width: 46, field: 'cơ quan phối hợp' },
            { heading: 'Sản phẩm', width: 38, field: 'sản phẩm' },
            { heading: 'Thời hạn', width: 26, field: 'thời hạn', centred: true },
          ]),
        ],
      },
    ],
  );
