import { head, line, minutesFoot, title, when } from '../blocks.ts';
import { pages } from '../pages.ts';

export const meetingMinutes = () =>
  pages([
    ...head({ placeAndDate: false }),
    ...title('BIÊN BẢN'),
    line('NoiDung', { bold: 'Thời gian bắt đầu: ' }, '{thời gian bắt đầu}.'),
    line('NoiDung', { bold: 'Địa điểm: ' }, '{địa điểm họp}.'),
    line('CauDan', { bold: 'Thành phần tham dự: ' }, 'có mặt {số có mặt} thành viên, đạt {tỷ lệ có mặt}, gồm:'),
    ...when('người có mặt', line('NoiDung', '- {thành viên}{dấu}')),
    ...when('có người vắng', line('CauDan', { bold: 'Vắng mặt: ' }, '{số vắng mặt} thành viên, gồm:')),
    ...when('người vắng mặt', line('NoiDung', '- {thành viên vắng}{dấu}')),
    ...when('có khách mời', line('CauDan', { bold: 'Khách mời:' })),
    ...when('danh sách khách mời', line('NoiDung', '- {khách mời}{dấu}')),
    line('NoiDung', { bold: 'Chủ trì (chủ tọa): ' }, '{người chủ tọa}.'),
    line('NoiDung', { bold: 'Thư ký (người ghi biên bản): ' }, '{người ghi biên bản}.'),
    line('CauDan', { bold: 'Nội dung (theo diễn biến cuộc họp):' }),
    line('PhanMuc', 'I. NỘI DUNG BÁO CÁO'),
    ...when(
      'các báo cáo',
      line('NoiDung', '{số}. {tên báo cáo}'),
      ...when('tóm tắt báo cáo', line('NoiDung', '{tóm tắt báo cáo}')),
    ),
    ...when('không có báo cáo', line('NoiDung', 'Không có.')),
    line('PhanMuc', 'II. Ý KIẾN THẢO LUẬN'),
    ...when('các ý kiến', line('NoiDung', '{số}. ', { bold: '{người phát biểu}: ' }, '{ý kiến}')),
    ...when('không có ý kiến', line('NoiDung', 'Không có.')),
    line('PhanMuc', 'III. KẾT LUẬN'),
    ...when('các kết luận', line('NoiDung', '{số}. {đoạn}')),
    ...when('không có kết luận', line('NoiDung', 'Không có.')),
    ...when('có biểu quyết', line('PhanMuc', 'IV. BIỂU QUYẾT')),
    ...when('các biểu quyết', line('NoiDung', '- {kết quả biểu quyết}{dấu}')),
    line('CauKet', 'Cuộc họp kết thúc vào {thời gian kết thúc}./.'),
    ...minutesFoot(),
  ]);
