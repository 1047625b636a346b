import { communeUnit, type DistrictStory, departmentUnit, districtPeople, districtUnits } from './district.ts';

const IG = {
  code: 'IG',
  name: 'huyện Ia Grai',
  province: { code: 'GL', name: 'tỉnh Gia Lai' },
  validTo: '2025-06-30',
  sortOrder: 1400,
};

const BOARD = 'BCD-CCHC-IG';

const COMMUNES: readonly (readonly [abbreviation: string, place: string])[] = [
  ['BA', 'Ia Bă'],
  ['CHIA', 'Ia Chia'],
  ['DER', 'Ia Dêr'],
  ['GRANG', 'Ia Grăng'],
  ['HRUNG', 'Ia Hrung'],
  ['KHAI', 'Ia Khai'],
  ['KRAI', 'Ia Krái'],
  ['O', 'Ia O'],
  ['SAO', 'Ia Sao'],
  ['TO', 'Ia Tô'],
  ['YOK', 'Ia Yok'],
];

/** The committee's meeting on the morning of 14/2/2023: the year 2022 summed up, 2023 begun. */
export const IA_GRAI: DistrictStory = {
  title: 'Ia Grai, 14/2/2023',
  organisation: {
    at: '2023-02-01 08:00',
    issuer: 'IG',
    units: [
      ...districtUnits(IG),
      departmentUnit(IG, 'VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 1),
      departmentUnit(IG, 'NV', 'Phòng Nội vụ', 2),
      departmentUnit(IG, 'TP', 'Phòng Tư pháp', 3),
      departmentUnit(IG, 'VHTT', 'Phòng Văn hóa và Thông tin', 4),
      communeUnit(IG, 'TT', 'Ia Kha', 1, 'THI_TRAN'),
      ...COMMUNES.map(([abbreviation, place], index) => communeUnit(IG, abbreviation, place, index + 2)),
    ],
    groups: [
      { code: 'IG-NGANH', label: 'các ngành, các đơn vị', members: { level: 'DISTRICT_DEPT', parent: 'IG' } },
      { code: 'IG-XA', label: 'UBND các xã, thị trấn', members: { level: 'COMMUNE', parent: 'IG' } },
    ],
    committees: [
      {
        code: BOARD,
        name: 'Ban Chỉ đạo cải cách hành chính huyện Ia Grai',
        issuerLines: ['UBND HUYỆN IA GRAI', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
        remit: 'Công tác cải cách hành chính của huyện',
        ownSeries: false,
        standingOffice: 'IG-NV',
      },
    ],
    people: districtPeople('IG', [BOARD], {
      chair: ['Ông', 'Lê Ngọc Quý'],
      office: ['Ông', 'Phạm Văn Đại'],
      secretary: ['Bà', 'Hoàng Thị Nhung'],
    }),
  },
  meeting: {
    key: 'IG 2023-02-14',
    issuer: 'IG',
    title: 'Họp Ban Chỉ đạo cải cách hành chính: tổng kết năm 2022, triển khai nhiệm vụ năm 2023',
    kind: 'YEAR_END',
    committees: [BOARD],
    heldOn: '2023-02-14',
    startsAt: '08:00',
    endsAt: '10:30',
    place: 'Hội trường UBND huyện Ia Grai',
    chair: 'IG.chair',
    chairTitle: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
    secretary: 'IG.secretary',
    members: true,
    groups: ['IG-NGANH', 'IG-XA'],
    plannedAt: '2023-02-06 09:00',
    invitedAt: '2023-02-08 10:00',
    agenda: [
      {
        title: 'Tổng kết công tác cải cách hành chính năm 2022',
        unit: 'IG-NV',
        minutes: 45,
        summary: [
          'Huyện ban hành kịp thời kế hoạch CCHC, kế hoạch tuyên truyền CCHC, kế hoạch ứng dụng công nghệ thông tin; tăng cường thư điện tử công vụ; ứng dụng chữ ký số đối với văn bản đi.',
          'Năm 2022, toàn huyện tiếp nhận hơn 32.100 hồ sơ qua Hệ thống Một cửa điện tử; tỷ lệ giải quyết đúng hạn trên 97%.',
        ].join('\n'),
      },
      { title: 'Nhiệm vụ năm 2023', unit: 'IG-NV', minutes: 45 },
      {
        title: 'Kết luận của chủ trì',
        minutes: 30,
        conclusions: [
          {
            text: 'Tiếp tục thực hiện công tác cải cách hành chính; duy trì chỉ số CCHC ở tốp đầu trong toàn tỉnh',
            leadGroups: ['IG-NGANH'],
            field: 'STEERING',
            due: { kind: 'PERIOD_END', date: '2023-12-31', phrase: 'trong năm 2023' },
          },
          {
            text: 'Tăng cường kiểm tra, đôn đốc thực hiện nhiệm vụ CCHC',
            field: 'STEERING',
            due: { kind: 'CONTINUOUS' },
          },
          {
            text: 'Giám sát hoạt động tiếp nhận và trả kết quả theo cơ chế một cửa, một cửa liên thông tại Bộ phận tiếp nhận và trả kết quả của huyện và UBND các xã, thị trấn',
            field: 'PROCEDURES',
            due: { kind: 'CONTINUOUS' },
          },
          {
            text: 'Tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4, dịch vụ bưu chính công ích',
            field: 'DIGITAL',
            due: { kind: 'CONTINUOUS' },
          },
        ],
      },
    ],
    session: {
      startedAt: '2023-02-14 08:00',
      endedAt: '2023-02-14 10:20',
      signedAt: { secretary: '2023-02-15 09:00', chair: '2023-02-15 15:00' },
    },
  },
};
