import type { PaperFacts } from '../../directives.ts';
import type { AgendaFacts, MeetingFacts } from '../../meetings.ts';

/** The meetings of April 2022, as in the office's calendar of 19/4/2022. All of it is invented. */

const OFFICE_HALL = 'Hội trường UBND huyện';

/** A fortnightly meeting of the People's Committee with its departments. */
const routine = (day: string, agenda: readonly AgendaFacts[], held: boolean): MeetingFacts => ({
  key: `${day} giao ban`,
  issuer: 'HN',
  title: 'Giao ban UBND huyện',
  kind: 'WORKING',
  heldOn: day,
  startsAt: '08:00',
  endsAt: '09:30',
  place: 'Phòng họp số 1, UBND huyện',
  chair: 'chutich',
  secretary: 'thuky',
  groups: ['ALL_DEPTS'],
  agenda,
  plannedAt: `${day.slice(0, 8)}01 07:10`,
  ...(held
    ? {
        session: {
          startedAt: `${day} 08:02`,
          endedAt: `${day} 09:25`,
          signedAt: { secretary: `${day} 14:10`, chair: `${day} 16:20` },
        },
      }
    : {}),
});

const CHECK_AT_PTB: MeetingFacts = {
  key: '2022-04-05 PTB',
  issuer: 'HN',
  title: 'Kiểm tra một cửa Phú Thuận B',
  kind: 'WORKING',
  heldOn: '2022-04-05',
  startsAt: '14:00',
  endsAt: '16:30',
  place: 'UBND xã Phú Thuận B',
  chair: 'phochutich',
  secretary: 'thuky',
  units: ['HN-PTB', 'HN-NV', 'HN-TP', 'HN-VP'],
  plannedAt: '2022-04-01 10:00',
  invitedAt: '2022-04-01 10:30',
  urgent: true,
  agenda: [
    {
      title: 'Kiểm tra thực tế Bộ phận Tiếp nhận và Trả kết quả',
      unit: 'HN-NV',
      minutes: 60,
      summary:
        'Đoàn ghi nhận: danh mục TTHC chưa niêm yết đầy đủ; máy scan hoạt động tốt; thiếu 01 công chức trực tại quầy hộ tịch.',
    },
    {
      title: 'Làm việc với lãnh đạo xã',
      unit: 'HN-PTB',
      minutes: 45,
      summary: 'UBND xã cam kết niêm yết đầy đủ danh mục TTHC, bố trí đủ công chức trong tháng 4.',
    },
  ],
  session: {
    startedAt: '2022-04-05 14:05',
    endedAt: '2022-04-05 16:20',
    signedAt: { secretary: '2022-04-06 09:15', chair: '2022-04-06 14:30' },
  },
};

/** Its conclusions wait for their notice, which is due on 19/4: one of them is nobody's yet. */
const TRAINING: MeetingFacts = {
  key: '2022-04-12',
  issuer: 'HN',
  title: 'Tập huấn dịch vụ công trực tuyến, làm việc với công chức một cửa',
  kind: 'WORKING',
  heldOn: '2022-04-12',
  startsAt: '08:00',
  endsAt: '11:00',
  place: OFFICE_HALL,
  chair: 'phochutich',
  secretary: 'thuky',
  units: ['HN-NV', 'HN-VHTT', 'HN-TP'],
  groups: ['ALL_COMMUNES'],
  plannedAt: '2022-04-05 08:20',
  invitedAt: '2022-04-06 14:00',
  agenda: [
    {
      title: 'Hướng dẫn nộp và xử lý hồ sơ trực tuyến',
      unit: 'HN-VHTT',
      minutes: 90,
      summary:
        'Phòng Văn hóa và Thông tin hướng dẫn các bước nộp, tiếp nhận, ký số và trả kết quả trên Cổng dịch vụ công.',
    },
    {
      title: 'Khó khăn của Bộ phận một cửa và hướng xử lý',
      unit: 'HN-NV',
      minutes: 60,
      opinions: [
        {
          speaker: 'Nguyễn Thị Trúc Ly',
          unit: 'HN-LT',
          text: 'Người dân lớn tuổi cần có người ngồi cùng để hướng dẫn; một máy tính dùng chung là chưa đủ.',
        },
        {
          speaker: 'Đặng Văn Giàu',
          unit: 'HN-LKB',
          text: 'Đề nghị trả kết quả tại nhà cho các ấp ở xa.',
        },
      ],
      conclusions: [
        {
          text: 'Mỗi Bộ phận một cửa bố trí ít nhất 01 máy tính để người dân tự nộp hồ sơ trực tuyến',
          leadGroups: ['ALL_COMMUNES'],
          field: 'DIGITAL',
          due: { kind: 'DATE', date: '2022-04-29' },
          target: 'ít nhất 01 máy tính',
        },
        {
          text: 'Cử cán bộ hỗ trợ kỹ thuật cho các xã có tỷ lệ hồ sơ trực tuyến dưới 40%',
          leads: ['HN-VHTT'],
          helpers: ['HN-TP'],
          field: 'DIGITAL',
          due: { kind: 'DURATION', days: 10, dayUnit: 'WORKDAY' },
        },
        {
          text: 'Tổng hợp khó khăn của Bộ phận một cửa, báo cáo Ban Chỉ đạo hằng tuần',
          leads: ['HN-NV'],
          field: 'STEERING',
          due: { kind: 'RECURRING', recurrence: { frequency: 'WEEKLY', weekday: 5 } },
        },
        {
          text: 'Phối hợp Bưu điện huyện trả kết quả tại nhà cho người dân ở các ấp xa trung tâm',
          field: 'PROCEDURES',
          due: { kind: 'NONE' },
        },
      ],
    },
  ],
  session: {
    startedAt: '2022-04-12 08:06',
    endedAt: '2022-04-12 10:50',
    attendance: [{ who: 'Phú Thuận B', attendance: 'absent', absenceReason: 'Chưa báo lý do' }],
    signedAt: { secretary: '2022-04-13 10:00', chair: '2022-04-13 16:00' },
  },
};

const GUIDANCE_FOR_PTB: MeetingFacts = {
  key: '2022-04-19 PTB',
  issuer: 'HN',
  title: 'Hướng dẫn xã Phú Thuận B niêm yết TTHC',
  kind: 'WORKING',
  mode: 'ONLINE',
  heldOn: '2022-04-19',
  startsAt: '08:30',
  endsAt: '09:30',
  place: '',
  link: 'https://hop.hongngu.example/phu-thuan-b',
  chair: 'phochutich',
  secretary: 'thuky',
  units: ['HN-PTB', 'HN-NV', 'HN-VP'],
  plannedAt: '2022-04-13 09:00',
  invitedAt: '2022-04-13 09:20',
  agenda: [{ title: 'Niêm yết danh mục TTHC theo lĩnh vực', unit: 'HN-VP', minutes: 45 }],
};

/** The committee's meeting on the afternoon of the training day: 24 invited. */
const COMMITTEE_MEETING: MeetingFacts = {
  key: '2022-04-19',
  issuer: 'HN',
  title: 'Họp Ban Chỉ đạo CCHC huyện: khắc phục sau Công văn 389, nhiệm vụ quý II',
  kind: 'COMMITTEE',
  committees: ['BCD-CCHC-HN'],
  heldOn: '2022-04-19',
  startsAt: '14:00',
  endsAt: '15:15',
  place: OFFICE_HALL,
  chair: 'chutich',
  secretary: 'thuky',
  preparation:
    'Phòng Nội vụ, Phòng Văn hóa và Thông tin, Phòng Tài chính - Kế hoạch và xã Long Khánh B gửi tài liệu trước 16:00 ngày 18/4; xã Thường Thới Hậu A, Long Khánh B, Phú Thuận B chuẩn bị giải trình.',
  members: true,
  groups: ['ALL_COMMUNES'],
  units: ['HN-TNMT', 'HN-LDTBXH', 'HN-NN', 'HN-KTHT', 'HN-TTR'],
  guests: [{ name: 'Lê Quốc Việt', title: 'Phó Trưởng Công an huyện' }],
  plannedAt: '2022-04-14 10:15',
  invitation: { numberedAt: '2022-04-15 09:00', clerk: 'vanthu' },
  invitedAt: '2022-04-15 09:40',
  urgent: true,
  agenda: [
    { title: 'Khai mạc, điểm danh', minutes: 5 },
    { title: 'Tình hình thực hiện Công văn 389', unit: 'HN-NV', minutes: 15 },
    { title: 'Giải trình của 3 xã còn hạn chế', minutes: 20 },
    { title: 'Dịch vụ công trực tuyến, bưu chính công ích', unit: 'HN-VHTT', minutes: 15 },
    { title: 'Công khai ngân sách trên Trang TTĐT', unit: 'HN-TCKH', minutes: 10 },
    { title: 'Kết luận của chủ trì', minutes: 10 },
  ],
  files: [
    {
      at: '2022-04-18 10:30',
      item: 2,
      name: 'Báo cáo thực hiện Công văn 389.docx',
      lines: [
        'Tình hình thực hiện Công văn 389/UBND-HC',
        'Đến ngày 18/4/2022: 7 nhiệm vụ, 54 đầu việc của 22 đơn vị; 6 việc hoàn thành, 3 xã quá hạn khắc phục hạn chế.',
        'Cả 3 xã đều vướng mục công khai ngân sách, đang chờ hướng dẫn.',
      ],
    },
    {
      at: '2022-04-18 15:10',
      item: 4,
      name: 'Dịch vụ công trực tuyến quý I.docx',
      lines: [
        'Dịch vụ công trực tuyến và bưu chính công ích quý I năm 2022',
        'Tỷ lệ hồ sơ nộp trực tuyến toàn huyện: 40,5%; 4 xã chưa đạt 40%.',
      ],
    },
  ],
};

const WITH_FINANCE: MeetingFacts = {
  key: '2022-04-20',
  issuer: 'HN',
  title: 'Làm việc với Phòng TC - KH',
  kind: 'WORKING',
  heldOn: '2022-04-20',
  startsAt: '08:00',
  endsAt: '09:30',
  place: 'Phòng họp số 2, UBND huyện',
  chair: 'phochutich',
  secretary: 'thuky',
  units: ['HN-TCKH', 'HN-NV', 'HN-VHTT'],
  plannedAt: '2022-04-14 15:30',
  invitedAt: '2022-04-15 10:00',
  agenda: [{ title: 'Hướng dẫn công khai ngân sách', unit: 'HN-TCKH', minutes: 60 }],
};

const WITH_COMMUNES: MeetingFacts = {
  key: '2022-04-26',
  issuer: 'HN',
  title: 'Họp trực tuyến huyện – xã',
  kind: 'THEMATIC',
  mode: 'HYBRID',
  heldOn: '2022-04-26',
  startsAt: '14:00',
  endsAt: '16:00',
  place: `${OFFICE_HALL} và 10 điểm cầu`,
  link: 'https://hop.hongngu.example/huyen-xa',
  chair: 'chutich',
  secretary: 'thuky',
  groups: ['ALL_COMMUNES'],
  units: ['HN-NV', 'HN-VHTT'],
  plannedAt: '2022-04-18 08:30',
  agenda: [
    { title: 'Kết quả dịch vụ công trực tuyến tháng 4', unit: 'HN-VHTT', minutes: 30 },
    { title: 'Mô hình mới, cách làm hay của các xã, thị trấn', unit: 'HN-NV', minutes: 60 },
  ],
};

export const MEETINGS_OF_APRIL: readonly MeetingFacts[] = [
  routine(
    '2022-04-01',
    [
      {
        title: 'Công tác tuần qua',
        unit: 'HN-VP',
        minutes: 40,
        summary: 'Các phòng, ban báo cáo kết quả tuần qua và số liệu quý I.',
      },
      {
        title: 'Nhiệm vụ tuần tới',
        unit: 'HN-VP',
        minutes: 30,
        summary: 'Tập trung niêm yết TTHC, báo cáo quý I và khắc phục hạn chế theo Công văn 389.',
      },
    ],
    true,
  ),
  CHECK_AT_PTB,
  TRAINING,
  routine(
    '2022-04-15',
    [
      {
        title: 'Công tác tuần qua',
        unit: 'HN-VP',
        minutes: 40,
        summary: 'Phòng Nội vụ báo cáo 3 xã chưa khắc phục xong hạn chế đến hạn 15/4.',
      },
      { title: 'Nhiệm vụ tuần tới', unit: 'HN-VP', minutes: 30, summary: 'Chuẩn bị họp Ban Chỉ đạo chiều 19/4.' },
    ],
    true,
  ),
  GUIDANCE_FOR_PTB,
  COMMITTEE_MEETING,
  WITH_FINANCE,
  WITH_COMMUNES,
  routine('2022-04-29', [{ title: 'Công tác tháng 4', unit: 'HN-VP', minutes: 60 }], false),
];

/** Waits for the chair's signature since the morning of 18/4. */
export const REMINDER_DRAFT: PaperFacts = {
  key: 'reminder',
  kind: 'CONG_VAN',
  issuer: 'HN',
  committee: 'BCD-CCHC-HN',
  field: 'STEERING',
  subject: 'đôn đốc khắc phục hạn chế đã được chỉ ra qua kiểm tra cải cách hành chính quý I năm 2022',
  letterField: 'HC',
  opening: [
    'Thực hiện Công văn số 389/UBND-HC ngày 25 tháng 3 năm 2022 của Ủy ban nhân dân huyện, đến ngày 18 tháng 4 năm 2022 còn 3 xã chưa khắc phục xong hạn chế đã được chỉ ra (thời hạn ngày 15 tháng 4 năm 2022).',
    'Chủ tịch Ủy ban nhân dân huyện yêu cầu:',
  ],
  closing: 'Yêu cầu Chủ tịch Ủy ban nhân dân các xã nêu trên nghiêm túc thực hiện',
  monitor: 'HN-NV',
  signer: 'chutich',
  addresseeUnits: ['HN-THA', 'HN-LKB', 'HN-PTB'],
  recipientLines: ['Như trên', 'CT, các PCT UBND huyện', 'Phòng Nội vụ'],
  fileCopy: 'VT, PNV',
  drafted: { at: '2022-04-18 09:10', by: 'thuky' },
  points: [
    {
      text: 'Hoàn thành khắc phục các hạn chế; Chủ tịch Ủy ban nhân dân xã trực tiếp chỉ đạo và chịu trách nhiệm về kết quả',
      leads: ['HN-THA', 'HN-LKB', 'HN-PTB'],
      due: { kind: 'DATE', date: '2022-04-25' },
      deliverable: 'Báo cáo kết quả khắc phục, nêu rõ nguyên nhân chậm và trách nhiệm người đứng đầu',
    },
  ],
};

/** Signed on the evening of 18/4: the clerk numbers it next. */
export const SIGNED_LETTER: PaperFacts = {
  key: 'signed',
  kind: 'CONG_VAN',
  issuer: 'HN',
  committee: 'BCD-CCHC-HN',
  field: 'DIGITAL',
  subject: 'chuẩn bị họp trực tuyến huyện – xã ngày 26/4/2022 về dịch vụ công trực tuyến',
  letterField: 'HC',
  opening: [
    'Để chuẩn bị cuộc họp trực tuyến huyện – xã ngày 26 tháng 4 năm 2022 về kết quả dịch vụ công trực tuyến, Ủy ban nhân dân huyện yêu cầu:',
  ],
  closing: 'Đề nghị các đơn vị triển khai thực hiện',
  monitor: 'HN-NV',
  signer: 'phochutich',
  addresseeGroups: ['ALL_COMMUNES'],
  addresseeUnits: ['HN-VHTT'],
  recipientLines: ['Như trên', 'CT, các PCT UBND huyện', 'Phòng Nội vụ'],
  fileCopy: 'VT, PNV',
  drafted: { at: '2022-04-18 14:00', by: 'thuky' },
  signedAt: '2022-04-18 16:40',
  points: [
    {
      text: 'Chuẩn bị báo cáo kết quả dịch vụ công trực tuyến và mô hình mới, cách làm hay của địa phương',
      leadGroups: ['ALL_COMMUNES'],
      field: 'DIGITAL',
      due: { kind: 'DATE', date: '2022-04-25' },
      deliverable: 'Báo cáo của xã, thị trấn',
    },
    {
      text: 'Kiểm tra đường truyền, thiết bị tại 10 điểm cầu',
      leads: ['HN-VHTT'],
      field: 'DIGITAL',
      due: { kind: 'DATE', date: '2022-04-25' },
    },
  ],
};
