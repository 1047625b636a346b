import type { PapersFacts, RegisterFacts } from '../../registers.ts';

/**
 * The registers of 2022 and the papers in them that give no tasks, so that the last numbers are those of the office on
 * 18/4/2022. All papers are invented. Each register moved into the app at its own time; what came before is on paper.
 */
export const REGISTERS_2022: readonly RegisterFacts[] = [
  { openedAt: '2022-02-10 08:00', name: 'Sổ Ban Chỉ đạo CCHC 2022', after: 0, committee: 'BCD-CCHC-HN' },
  { openedAt: '2022-03-02 08:00', name: 'Giấy mời 2022', docType: 'GM', after: 46 },
  { openedAt: '2022-03-11 08:00', name: 'Thông báo kết luận 2022', docType: 'TB', after: 40 },
  { openedAt: '2022-03-25 08:00', name: 'Công văn 2022', docType: 'CV', after: 388 },
  { openedAt: '2022-04-01 08:00', name: 'Kế hoạch 2022', docType: 'KH', after: 64 },
  { openedAt: '2022-04-01 08:05', name: 'Quyết định 2022', docType: 'QĐ', after: 1115 },
  { openedAt: '2022-04-01 08:10', name: 'Báo cáo 2022', docType: 'BC', after: 88 },
];

const CHAIR = 'Nguyễn Văn Minh';
const VICE_CHAIR = 'Trần Thị Bích';
const ALL = 'Các cơ quan chuyên môn; UBND các xã, thị trấn';
const culture = (subject: string) => ({ subject, symbol: 'UBND-VX' });
const economy = (subject: string) => ({ subject, symbol: 'UBND-KT' });
const interior = (subject: string) => ({ subject, symbol: 'UBND-NC' });

const LETTERS: PapersFacts = {
  docType: 'CV',
  symbol: 'UBND-HC',
  signer: CHAIR,
  recipients: ALL,
  fileCopy: 'VT',
  days: [
    [
      '2022-03-28',
      [
        'báo cáo số liệu hồ sơ trực tuyến quý I năm 2022',
        culture('tổ chức kiểm tra học kỳ II năm học 2021 - 2022'),
        economy('chuẩn bị xuống giống vụ Hè Thu năm 2022'),
        interior('bảo đảm an ninh trật tự dịp Giỗ Tổ Hùng Vương'),
      ],
    ],
    [
      '2022-03-29',
      [
        'cử công chức tham gia Đoàn kiểm tra công vụ',
        economy('giải ngân vốn đầu tư công quý I'),
        culture('tiêm vắc xin phòng COVID-19 cho trẻ em'),
        economy('rà soát hồ sơ cấp giấy chứng nhận quyền sử dụng đất'),
      ],
    ],
    [
      '2022-03-30',
      [
        'chấn chỉnh việc gửi, nhận văn bản điện tử',
        interior('tuyển chọn, gọi công dân nhập ngũ đợt bổ sung'),
        economy('phòng, chống sạt lở bờ sông Tiền'),
        culture('rà soát hộ nghèo, hộ cận nghèo theo chuẩn mới'),
      ],
    ],
    [
      '2022-03-31',
      [
        'đôn đốc báo cáo quý I năm 2022',
        economy('bình ổn giá xăng dầu, vật tư nông nghiệp'),
        culture('kế hoạch Tuần lễ học tập suốt đời'),
        interior('giải quyết đơn của công dân xã Thường Lạc'),
      ],
    ],
    [
      '2022-04-01',
      [
        'triển khai phần mềm Hệ thống một cửa điện tử phiên bản mới',
        economy('quyết toán ngân sách xã năm 2021'),
        culture('tổ chức các hoạt động Ngày Sách và Văn hóa đọc'),
        economy('nạo vét kênh nội đồng trước mùa mưa'),
      ],
    ],
    [
      '2022-04-04',
      [
        'thống kê máy tính, máy scan tại Bộ phận một cửa',
        interior('phòng cháy, chữa cháy mùa khô'),
        economy('xây dựng nông thôn mới xã Long Khánh A'),
        culture('chi trả trợ cấp bảo trợ xã hội tháng 4'),
      ],
    ],
    [
      '2022-04-05',
      [
        'báo cáo tình hình sử dụng chữ ký số',
        economy('kiểm tra mốc lộ giới Đường tỉnh 841'),
        culture('phòng, chống sốt xuất huyết'),
      ],
    ],
    [
      '2022-04-06',
      [
        {
          subject: 'nhắc nộp báo cáo quý I',
          voided: 'Cấp số trùng nội dung với Công văn đôn đốc báo cáo quý I ngày 31/3; không phát hành.',
        },
        'phân công trực Tết Chôl Chnăm Thmây và nghỉ Giỗ Tổ',
        economy('hỗ trợ giống lúa cho hộ bị thiệt hại'),
      ],
    ],
    [
      '2022-04-07',
      [
        'góp ý dự thảo quy chế làm việc của Bộ phận một cửa',
        economy('cấp phép xây dựng nhà ở riêng lẻ'),
        culture('rà soát trang thiết bị trạm y tế'),
        interior('tiếp công dân định kỳ tháng 4'),
      ],
    ],
    [
      '2022-04-08',
      [
        'trả lời kiến nghị cử tri thị trấn Thường Thới Tiền',
        economy('thu thuế sử dụng đất phi nông nghiệp'),
        culture('tổ chức kỳ thi tuyển sinh lớp 10'),
        economy('phòng, chống hạn mặn cuối mùa khô'),
      ],
    ],
    [
      '2022-04-12',
      [
        'gửi tài liệu tập huấn dịch vụ công trực tuyến',
        interior('tăng cường kỷ luật, kỷ cương hành chính'),
        economy('điều chỉnh kế hoạch sử dụng đất năm 2022'),
        culture('chi hỗ trợ tiền thuê nhà cho người lao động'),
        economy('đánh giá sản phẩm OCOP đợt 1'),
      ],
    ],
    [
      '2022-04-13',
      [
        'nhắc thời hạn thực hiện Công văn 389/UBND-HC',
        economy('quản lý cát sông trên địa bàn'),
        culture('tuyên truyền Luật Bảo hiểm y tế'),
        interior('rà soát tủ sách pháp luật'),
        economy('kiểm tra vệ sinh an toàn thực phẩm'),
      ],
    ],
    [
      '2022-04-14',
      [
        'chuẩn bị họp Ban Chỉ đạo cải cách hành chính',
        economy('giải phóng mặt bằng cụm dân cư Long Thuận'),
        culture('khám sức khỏe người cao tuổi'),
        economy('tiêm phòng gia súc, gia cầm đợt 1'),
        interior('đăng ký thi đua năm 2022'),
      ],
    ],
    [
      '2022-04-15',
      [
        'báo cáo mô hình mới, cách làm hay trong cải cách hành chính',
        economy('nghiệm thu đường giao thông nông thôn'),
        culture('tổ chức lễ 30/4 và 01/5'),
        interior('diễn tập phòng thủ khu vực'),
        economy('thẩm định dự toán duy tu cống'),
      ],
    ],
    [
      '2022-04-18',
      [
        'chuẩn bị tài liệu họp Ban Chỉ đạo ngày 19/4',
        economy('lịch xuống giống vụ Hè Thu'),
        culture('rà soát học sinh bỏ học'),
        interior('kiểm tra công tác thi hành án dân sự'),
        economy('thu gom rác thải sinh hoạt tại các chợ'),
      ],
    ],
  ],
};

const NOTICES: PapersFacts = {
  docType: 'TB',
  symbol: 'TB-UBND',
  signer: VICE_CHAIR,
  recipients: ALL,
  fileCopy: 'VT',
  days: [
    ['2022-03-14', ['Kết luận giao ban UBND huyện ngày 11/3', 'Phân công trực phòng, chống dịch COVID-19']],
    ['2022-03-16', ['Kết luận họp tiến độ giải ngân vốn đầu tư công', 'Lịch tiếp công dân quý II']],
    ['2022-03-18', ['Kết luận kiểm tra tiến độ cụm dân cư Phú Thuận B', 'Kết luận giao ban UBND huyện ngày 18/3']],
    ['2022-03-21', ['Kết luận họp Hội đồng giáo dục quốc phòng', 'Kết luận họp phòng, chống sạt lở']],
    ['2022-03-23', ['Kết luận họp Ban Chỉ đạo nông thôn mới', 'Kết luận làm việc với xã Thường Lạc']],
    ['2022-03-25', ['Kết luận giao ban UBND huyện ngày 25/3', 'Lịch cắt điện phục vụ thi công']],
    ['2022-03-28', ['Kết luận họp Hội đồng nghĩa vụ quân sự', 'Kết luận làm việc với Hợp tác xã Long Thuận']],
    ['2022-03-30', ['Kết luận họp giá đất bồi thường', 'Kết luận họp an toàn giao thông quý I']],
    ['2022-04-04', ['Kết luận giao ban UBND huyện ngày 01/4', 'Kết luận họp chuẩn bị Giỗ Tổ Hùng Vương']],
    ['2022-04-06', ['Kết luận kiểm tra Bộ phận một cửa xã Phú Thuận B']],
    ['2022-04-08', ['Lịch nghỉ Giỗ Tổ Hùng Vương', 'Kết luận họp thi đua, khen thưởng']],
    ['2022-04-12', ['Kết luận họp phòng, chống dịch sốt xuất huyết']],
  ],
};

const PLANS: PapersFacts = {
  docType: 'KH',
  symbol: 'KH-UBND',
  signer: VICE_CHAIR,
  recipients: ALL,
  fileCopy: 'VT',
  days: [
    ['2022-04-01', ['Tổ chức Ngày Sách và Văn hóa đọc Việt Nam']],
    ['2022-04-05', ['Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2022']],
    [
      '2022-04-07',
      ['Kiểm tra công tác cải cách hành chính năm 2022', 'Tập huấn dịch vụ công trực tuyến cho công chức cấp xã'],
    ],
    ['2022-04-12', ['Tháng hành động vì an toàn thực phẩm']],
    ['2022-04-14', ['Chuyển đổi số huyện Hồng Ngự năm 2022', 'Tổ chức kỷ niệm Ngày 30/4 và 01/5']],
  ],
};

const DECISIONS: PapersFacts = {
  docType: 'QĐ',
  symbol: 'QĐ-UBND',
  signer: CHAIR,
  recipients: 'Như Điều 3',
  fileCopy: 'VT',
  days: [
    ['2022-04-01', ['Về việc phê duyệt dự toán duy tu đường nông thôn', 'Về việc điều động viên chức ngành giáo dục']],
    ['2022-04-05', ['Về việc công nhận hộ thoát nghèo', 'Về việc giao quyền sử dụng đất']],
    [
      '2022-04-08',
      ['Về việc thành lập Đoàn kiểm tra cải cách hành chính năm 2022', 'Về việc nâng bậc lương thường xuyên'],
    ],
    ['2022-04-13', ['Về việc phê duyệt kết quả lựa chọn nhà thầu', 'Về việc thu hồi đất thực hiện cụm dân cư']],
    ['2022-04-15', ['Về việc kiện toàn Ban Chỉ đạo an toàn giao thông', 'Về việc cấp kinh phí hỗ trợ cây giống']],
    ['2022-04-18', ['Về việc bổ nhiệm Phó Hiệu trưởng', 'Về việc phê duyệt quyết toán công trình hoàn thành']],
  ],
};

const REPORTS: PapersFacts = {
  docType: 'BC',
  symbol: 'BC-UBND',
  signer: VICE_CHAIR,
  recipients: 'UBND tỉnh; các sở, ngành liên quan',
  fileCopy: 'VT',
  days: [
    ['2022-04-01', ['Công tác cải cách hành chính quý I năm 2022', 'Kiểm soát thủ tục hành chính quý I năm 2022']],
    ['2022-04-05', ['Tình hình kinh tế - xã hội quý I năm 2022', 'Công tác phòng, chống tham nhũng quý I']],
    ['2022-04-08', ['Tiến độ giải ngân vốn đầu tư công', 'Kết quả tiếp công dân tháng 3']],
    ['2022-04-15', ['Tình hình sản xuất vụ Đông Xuân', 'Kết quả thực hiện dịch vụ công trực tuyến đến 14/4']],
  ],
};

/** Number 54 is the invitation to the meeting of 19/4, which takes it from there. */
const INVITATIONS: PapersFacts = {
  docType: 'GM',
  symbol: 'GM-UBND',
  signer: 'Huỳnh Văn Hiếu',
  recipients: 'Thành phần mời họp',
  fileCopy: 'VT',
  days: [
    ['2022-03-02', ['Họp Ban Chỉ đạo cải cách hành chính huyện ngày 07/3']],
    ['2022-03-09', ['Họp giao ban UBND huyện ngày 11/3']],
    ['2022-03-16', ['Họp Ban Chỉ đạo nông thôn mới']],
    ['2022-03-23', ['Họp Hội đồng nghĩa vụ quân sự']],
    ['2022-03-30', ['Họp giao ban UBND huyện ngày 01/4']],
    ['2022-04-06', ['Tập huấn dịch vụ công trực tuyến ngày 12/4']],
    ['2022-04-12', ['Họp giao ban UBND huyện ngày 15/4']],
  ],
};

const BOARD: PapersFacts = {
  docType: 'BC',
  symbol: 'BC-BCĐ',
  signer: CHAIR,
  recipients: 'Thành viên Ban Chỉ đạo',
  fileCopy: 'VT, PNV',
  committee: 'BCD-CCHC-HN',
  days: [
    ['2022-02-10', ['Công tác cải cách hành chính năm 2021']],
    ['2022-02-25', ['Tiến độ xây dựng Kế hoạch cải cách hành chính cấp xã']],
    ['2022-03-04', ['Kết quả 2 tháng đầu năm']],
    ['2022-03-18', ['Kết quả kiểm tra quý I đối với các xã, thị trấn']],
    ['2022-03-31', ['Công tác cải cách hành chính quý I năm 2022']],
  ],
};

export const PAPERS_2022: readonly PapersFacts[] = [LETTERS, NOTICES, PLANS, DECISIONS, REPORTS, INVITATIONS, BOARD];
