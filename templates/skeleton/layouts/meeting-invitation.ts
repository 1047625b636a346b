import { foot, head, line, title, when } from '../blocks.ts';
import { pages } from '../pages.ts';
import { listTable } from '../tables.ts';

export const meetingInvitation = () =>
  pages([
    ...head(),
    ...title('GIẤY MỜI'),
    ...when('mời một nơi', line('NoiDung', '{cơ quan mời} trân trọng kính mời: {mời một nơi}.')),
    ...when('mời nhiều nơi', line('CauDan', '{cơ quan mời} trân trọng kính mời:')),
    ...when('danh sách mời', line('NoiDung', '- {khách mời}{dấu}')),
    line('NoiDung', { bold: 'Tới dự: ' }, '{cuộc họp}.'),
    line('NoiDung', { bold: 'Chủ trì: ' }, '{người chủ trì}.'),
    line('NoiDung', { bold: 'Thời gian: ' }, '{thời gian họp}.'),
    ...when('địa điểm họp', line('NoiDung', { bold: 'Địa điểm: ' }, '{địa điểm họp}.')),
    line('NoiDung', { bold: 'Hình thức: ' }, '{hình thức họp}.'),
    ...when('địa chỉ trực tuyến', line('NoiDung', { bold: 'Địa chỉ phòng họp trực tuyến: ' }, '{địa chỉ trực tuyến}')),
    ...when(
      'có chương trình',
      line('TieuDeMuc', 'Nội dung:'),
      listTable('text', 'chương trình', [
        { heading: 'STT', width: 12, field: 'số thứ tự', centred: true },
        { heading: 'Nội dung', width: 76, field: 'nội dung họp' },
        { heading: 'Đơn vị trình bày', width: 46, field: 'người trình bày' },
        { heading: 'Thời lượng', width: 26, field: 'thời lượng', centred: true },
      ]),
      line('GhiChuBang'),
    ),
    ...when('có chuẩn bị', line('TieuDeMuc', 'Chuẩn bị nội dung:')),
    ...when('việc chuẩn bị', line('NoiDung', '- {chuẩn bị}{dấu}')),
    ...when('liên hệ', line('NoiDung', { bold: 'Đầu mối liên hệ: ' }, '{liên hệ}.')),
    line('CauKet', 'Đề nghị các đồng chí dự họp đúng thành phần và thời gian quy định./.'),
    ...foot(),
  ]);
