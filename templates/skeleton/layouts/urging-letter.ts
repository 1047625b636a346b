import { addressees, foot, head, line, when } from '../blocks.ts';
import { pages } from '../pages.ts';
import { listTable } from '../tables.ts';

export const urgingLetter = () =>
  pages(
    [
      ...head({ letterSubject: true, urgency: true }),
      ...addressees(),
      ...when('mở đầu', line('NoiDung', '{đoạn}')),
      line('NoiDung', '{tình hình}'),
      ...when(
        'có bảng trong bài',
        listTable('text', 'bảng nhiệm vụ', [
          { heading: 'STT', width: 12, field: 'số thứ tự', centred: true },
          { heading: 'Nhiệm vụ', width: 43, field: 'nội dung nhiệm vụ' },
          { heading: 'Văn bản giao', width: 36, field: 'văn bản giao' },
          { heading: 'Thời hạn', width: 24, field: 'thời hạn', centred: true },
          { heading: 'Số ngày quá hạn', width: 17, field: 'số ngày quá hạn', centred: true },
          { heading: 'Tiến độ gần nhất', width: 28, field: 'tiến độ gần nhất' },
        ]),
        line('GhiChuBang'),
      ),
      line('CauDan', '{câu dẫn}'),
      ...when('các yêu cầu', line('NoiDung', '{số}. {nội dung}')),
      line('CauKet', '{lời kết}./.'),
      ...foot(),
    ],
    [
      {
        condition: 'có phụ lục',
        orientation: 'landscape',
        label: 'Phụ lục',
        title: 'DANH MỤC NHIỆM VỤ QUÁ THỜI HẠN',
        content: [
          listTable('landscape annex', 'bảng nhiệm vụ', [
            { heading: 'STT', width: 11, field: 'số thứ tự', centred: true },
            { heading: 'Nhiệm vụ', width: 74, field: 'nội dung nhiệm vụ' },
            { heading: 'Văn bản giao', width: 36, field: 'văn bản giao' },
            { heading: 'Thời hạn', width: 22, field: 'thời hạn', centred: true },
            { heading: 'Số ngày quá hạn', width: 17, field: 'số ngày quá hạn', centred: true },
            { heading: 'Đơn vị chủ trì', width: 32, field: 'đơn vị chủ trì' },
            { heading: 'Tiến độ gần nhất', width: 36, field: 'tiến độ gần nhất' },
            { heading: 'Ghi chú', width: 24, field: 'ghi chú' },
          ]),
        ],
      },
    ],
  );
