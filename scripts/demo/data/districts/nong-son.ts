import { communeUnit, type DistrictStory, departmentUnit, districtPeople, districtUnits } from './district.ts';

// Joined to huyện Quế Sơn on 1/1/2025.
const NS = {
  code: 'NS',
  name: 'huyện Nông Sơn',
  province: { code: 'QNA', name: 'tỉnh Quảng Nam' },
  validTo: '2024-12-31',
  sortOrder: 1200,
};

const BOARD = 'BCD-CCHC-NS';

/** The thematic conference of 14/9/2022. */
export const NONG_SON: DistrictStory = {
  title: 'Nông Sơn, 14/9/2022',
  organisation: {
    at: '2022-09-01 08:00',
    issuer: 'NS',
    units: [
      ...districtUnits(NS),
      departmentUnit(NS, 'VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 1),
      departmentUnit(NS, 'NV', 'Phòng Nội vụ', 2),
      departmentUnit(NS, 'TP', 'Phòng Tư pháp', 3),
      departmentUnit(NS, 'VHTT', 'Phòng Văn hóa và Thông tin', 4),
      communeUnit(NS, 'TT', 'Trung Phước', 1, 'THI_TRAN'),
      communeUnit(NS, 'NP', 'Ninh Phước', 2),
      communeUnit(NS, 'PN', 'Phước Ninh', 3),
      communeUnit(NS, 'QL', 'Quế Lâm', 4),
      communeUnit(NS, 'QLC', 'Quế Lộc', 5),
    ],
    groups: [
      {
        code: 'NS-NGANH',
        label: 'Người đứng đầu các cơ quan, đơn vị',
        members: { level: 'DISTRICT_DEPT', parent: 'NS' },
      },
      { code: 'NS-XA', label: 'UBND các xã, thị trấn', members: { level: 'COMMUNE', parent: 'NS' } },
    ],
    committees: [
      {
        code: BOARD,
        name: 'Ban Chỉ đạo cải cách hành chính huyện Nông Sơn',
        issuerLines: ['UBND HUYỆN NÔNG SƠN', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
        remit: 'Công tác cải cách hành chính của huyện',
        ownSeries: false,
        standingOffice: 'NS-NV',
      },
    ],
    people: districtPeople('NS', [BOARD], {
      chair: ['Ông', 'Nguyễn Văn Hòa'],
      office: ['Ông', 'Trần Đình Vinh'],
      secretary: ['Bà', 'Lê Thị Sương'],
    }),
  },
  meeting: {
    key: 'NS 2022-09-14',
    issuer: 'NS',
    title: 'Hội nghị chuyên đề cải cách hành chính năm 2022',
    kind: 'THEMATIC',
    heldOn: '2022-09-14',
    startsAt: '08:00',
    endsAt: '11:00',
    place: 'Hội trường UBND huyện Nông Sơn',
    chair: 'NS.chair',
    secretary: 'NS.secretary',
    groups: ['NS-NGANH', 'NS-XA'],
    plannedAt: '2022-09-05 09:00',
    invitedAt: '2022-09-07 10:00',
    agenda: [
      {
        title: 'Chỉ số cải cách hành chính năm 2021 của huyện',
        unit: 'NS-NV',
        minutes: 45,
        summary: [
          'Chỉ số CCHC năm 2021 của huyện đạt 80,28/100 điểm, xếp hạng 07/18 huyện, thị xã, thành phố thuộc tỉnh Quảng Nam; so với năm 2020 tăng 2,30 điểm, tăng 2 bậc; xếp loại Khá.',
          'Kết quả thẩm định đạt 79,08%, tăng 7,57% so với năm 2020; khảo sát cán bộ, công chức là lãnh đạo, quản lý đạt 82,51%.',
        ].join('\n'),
      },
      { title: 'Thảo luận giải pháp nâng cao thứ hạng', minutes: 60 },
      {
        title: 'Khen thưởng',
        minutes: 15,
        summary:
          'UBND huyện tuyên dương, khen thưởng 3 tập thể và 3 cá nhân có thành tích trong công tác cải cách hành chính.',
      },
      {
        title: 'Kết luận của Chủ tịch UBND huyện',
        minutes: 30,
        conclusions: [
          {
            text: 'Thường xuyên theo dõi, kiểm tra, đôn đốc công tác cải cách hành chính',
            leadGroups: ['NS-NGANH'],
            field: 'STEERING',
            due: { kind: 'CONTINUOUS', phrase: 'thường xuyên' },
          },
          {
            text: 'Rà soát, đề nghị cấp trên cắt giảm tối đa, đơn giản hóa thủ tục hành chính trên cơ sở ứng dụng công nghệ thông tin',
            field: 'PROCEDURES',
            due: { kind: 'NONE' },
          },
          {
            text: 'Bố trí bộ máy một cửa ngăn nắp, trang bị đầy đủ cơ sở vật chất',
            field: 'PROCEDURES',
            due: { kind: 'NONE' },
          },
          {
            text: 'Có giải pháp mới, đột phá để nâng cao thứ hạng CCHC; lấy sự hài lòng của người dân làm thước đo',
            field: 'IMPACT',
            due: { kind: 'NONE' },
          },
        ],
      },
    ],
    session: {
      startedAt: '2022-09-14 08:05',
      endedAt: '2022-09-14 10:55',
      signedAt: { secretary: '2022-09-15 09:00', chair: '2022-09-15 15:00' },
    },
  },
};
