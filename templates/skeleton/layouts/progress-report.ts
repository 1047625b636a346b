import { addressees, foot, head, line, title, when } from '../blocks.ts';
import { type Annex, pages } from '../pages.ts';
import { listTable } from '../tables.ts';

const taskAnnex: Annex = {
  condition: 'có phụ lục nhiệm vụ',
  orientation: 'landscape',
  label: '{nhãn phụ lục nhiệm vụ}',
  title: 'DANH MỤC NHIỆM VỤ VÀ KẾT QUẢ THỰC HIỆN',
  content: [
    listTable('landscape annex', 'bảng nhiệm vụ', [
      { heading: 'STT', width: 11, field: 'số thứ tự', centred: true },
      { heading: 'Số, ký hiệu, ngày văn bản', width: 29, field: 'văn bản giao' },
      { heading: 'Nội dung nhiệm vụ', width: 45, field: 'nội dung nhiệm vụ' },
      { heading: 'Cơ quan chủ trì', width: 25, field: 'cơ quan chủ trì' },
      { heading: 'Cơ quan phối hợp', width: 22, field: 'cơ quan phối hợp' },
      { heading: 'Thời hạn', width: 21, field: 'thời hạn', centred: true },
      { heading: 'Kết quả thực hiện', width: 37, field: 'kết quả' },
      { heading: 'Ngày hoàn thành', width: 21, field: 'ngày hoàn thành', centred: true },
      { heading: 'Trạng thái', width: 20, field: 'trạng thái' },
      { heading: 'Ghi chú', width: 21, field: 'ghi chú' },
    ]),
  ],
};

const unitAnnex: Annex = {
  condition: 'có phụ lục đơn vị',
  orientation: 'portrait',
  label: '{nhãn phụ lục đơn vị}',
  title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ',
  content: [
    listTable(
      'annex',
      'bảng đơn vị',
      [
        { heading: 'STT', width: 10, field: 'số thứ tự', centred: true },
        { heading: 'Đơn vị', width: 34.5, field: 'tên đơn vị' },
        { heading: 'Tổng số', width: 12, field: 'tổng số', centred: true },
        { heading: 'Hoàn thành đúng hạn', width: 13.75, field: 'đúng hạn', centred: true },
        { heading: 'Hoàn thành quá hạn', width: 13.75, field: 'quá hạn', centred: true },
        { heading: 'Đang thực hiện trong hạn', width: 13.75, field: 'đang trong hạn', centred: true },
        { heading: 'Đang thực hiện quá hạn', width: 13.75, field: 'đang quá hạn', centred: true },
        { heading: 'Không thời hạn', width: 14, field: 'không thời hạn', centred: true },
        { heading: 'Tỷ lệ hoàn thành', width: 17.25, field: 'tỷ lệ hoàn thành', centred: true },
        { heading: 'Tỷ lệ đúng hạn', width: 17.25, field: 'tỷ lệ đúng hạn', centred: true },
      ],
      [
        '',
        'Tổng cộng',
        '{cộng tổng số}',
        '{cộng đúng hạn}',
        '{cộng quá hạn}',
        '{cộng đang trong hạn}',
        '{cộng đang quá hạn}',
        '{cộng không thời hạn}',
        '{tỷ lệ hoàn thành chung}',
        '{tỷ lệ đúng hạn chung}',
      ],
    ),
    line(
      'GhiChuBang',
      'Ghi chú: Tỷ lệ hoàn thành = số nhiệm vụ hoàn thành (đúng hạn và quá hạn) / tổng số nhiệm vụ. Tỷ lệ đúng hạn = số nhiệm vụ hoàn thành đúng hạn / số nhiệm vụ đã đến hạn (hoàn thành đúng hạn, hoàn thành quá hạn và đang thực hiện quá hạn). Số liệu tính theo đơn vị chủ trì.',
    ),
  ],
};

export const progressReport = () =>
  pages(
    [
      ...head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      line(
        'CauDan',
        '{phần căn cứ}{cơ quan báo cáo} báo cáo tình hình, tiến độ thực hiện {phạm vi báo cáo} từ {từ ngày} đến {đến ngày} (số liệu chốt đến hết {ngày chốt số liệu}) như sau:',
      ),
      line('PhanMuc', 'I. TÌNH HÌNH CHUNG'),
      line('CauDan', 'Tổng số nhiệm vụ: {tổng số nhiệm vụ}, trong đó:'),
      ...when('số liệu theo nhóm', line('NoiDung', '- {số liệu nhóm}{dấu}')),
      line('NoiDung', '{các tỷ lệ}'),
      ...when('so với kỳ trước', line('NoiDung', '{so với kỳ trước}')),
      ...when('kèm theo phụ lục', line('NoiDung', '(Chi tiết tại {kèm theo phụ lục}).')),
      line('PhanMuc', 'II. KẾT QUẢ NỔI BẬT'),
      ...when('kết quả nổi bật', line('NoiDung', '{đoạn}')),
      line('PhanMuc', 'III. NHIỆM VỤ QUÁ HẠN, NGUYÊN NHÂN'),
      ...when('nhiệm vụ quá hạn', line('NoiDung', '- {tình hình quá hạn}{dấu}')),
      ...when(
        'có yêu cầu giải trình',
        line('CauDan', 'Nhiệm vụ quá hạn kéo dài đã báo cáo người đứng đầu, yêu cầu đơn vị giải trình bằng văn bản:'),
      ),
      ...when('nhiệm vụ phải giải trình', line('NoiDung', '- {nhiệm vụ quá hạn kéo dài}{dấu}')),
      ...when('không có quá hạn', line('NoiDung', 'Không có nhiệm vụ quá hạn.')),
      line('PhanMuc', 'IV. KHÓ KHĂN, KIẾN NGHỊ'),
      ...when('khó khăn kiến nghị', line('NoiDung', '{đoạn}')),
      line('PhanMuc', 'V. PHƯƠNG HƯỚNG'),
      ...when('phương hướng', line('NoiDung', '{đoạn}')),
      line('CauKet', 'Trên đây là báo cáo tình hình, tiến độ thực hiện {phạm vi báo cáo} của {cơ quan báo cáo}./.'),
      ...foot(),
    ],
    [taskAnnex, unitAnnex],
  );
