import { communeUnit, type DistrictStory, departmentUnit, districtPeople, districtUnits } from './district.ts';

const HD = {
  code: 'HD',
  name: 'huyện Hoài Đức',
  province: { code: 'HNO', name: 'thành phố Hà Nội' },
  validTo: '2025-06-30',
  sortOrder: 1000,
};

const REFORM = 'BCD-CCHC-HD';
const TECHNOLOGY = 'BCD-CNTT-HD';
const FUNCTIONAL = 'HD-NGANH';

/** The 19 communes beside the town. */
const COMMUNES = [
  ...['An Khánh', 'An Thượng', 'Cát Quế', 'Đắc Sở', 'Di Trạch', 'Dương Liễu', 'Đông La', 'Đức Giang', 'Đức Thượng'],
  ...[
    'Kim Chung',
    'La Phù',
    'Lại Yên',
    'Minh Khai',
    'Sơn Đồng',
    'Song Phương',
    'Tiền Yên',
    'Vân Canh',
    'Vân Côn',
    'Yên Sở',
  ],
];

/** The joint meeting of two committees on the afternoon of 16/3/2017 (press of 20/3/2017). */
export const HOAI_DUC: DistrictStory = {
  title: 'Hoài Đức, 16/3/2017',
  organisation: {
    at: '2017-03-01 08:00',
    issuer: 'HD',
    units: [
      ...districtUnits(HD),
      departmentUnit(HD, 'VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 1),
      departmentUnit(HD, 'NV', 'Phòng Nội vụ', 2),
      departmentUnit(HD, 'TP', 'Phòng Tư pháp', 3),
      departmentUnit(HD, 'VHTT', 'Phòng Văn hóa và Thông tin', 4),
      departmentUnit(HD, 'GDDT', 'Phòng Giáo dục và Đào tạo', 5),
      communeUnit(HD, 'TT', 'Trạm Trôi', 1, 'THI_TRAN'),
      ...COMMUNES.map((place, index) => communeUnit(HD, `X${String(index + 1).padStart(2, '0')}`, place, index + 2)),
    ],
    groups: [
      { code: FUNCTIONAL, label: 'các ngành chức năng', members: { level: 'DISTRICT_DEPT', parent: 'HD' } },
      { code: 'HD-XA', label: 'UBND các xã, thị trấn', members: { level: 'COMMUNE', parent: 'HD' } },
    ],
    committees: [
      {
        code: REFORM,
        name: 'Ban Chỉ đạo chương trình cải cách hành chính huyện Hoài Đức',
        issuerLines: ['UBND HUYỆN HOÀI ĐỨC', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
        remit: 'Chương trình cải cách hành chính của huyện',
        ownSeries: false,
        standingOffice: 'HD-NV',
      },
      {
        code: TECHNOLOGY,
        name: 'Ban Chỉ đạo chương trình công nghệ thông tin huyện Hoài Đức',
        issuerLines: ['UBND HUYỆN HOÀI ĐỨC', 'BAN CHỈ ĐẠO', 'CÔNG NGHỆ THÔNG TIN'],
        remit: 'Chương trình công nghệ thông tin của huyện',
        ownSeries: false,
        standingOffice: 'HD-VHTT',
      },
    ],
    people: districtPeople('HD', [REFORM, TECHNOLOGY], {
      chair: ['Ông', 'Nguyễn Quang Đức'],
      office: ['Ông', 'Đỗ Văn Hưng'],
      secretary: ['Bà', 'Nguyễn Thị Hòa'],
    }),
  },
  meeting: {
    key: 'HD 2017-03-16',
    issuer: 'HD',
    title:
      'Hội nghị Ban Chỉ đạo chương trình cải cách hành chính và Ban Chỉ đạo chương trình công nghệ thông tin huyện',
    kind: 'COMMITTEE',
    committees: [REFORM, TECHNOLOGY],
    heldOn: '2017-03-16',
    startsAt: '14:00',
    endsAt: '16:30',
    place: 'Hội trường UBND huyện Hoài Đức',
    chair: 'HD.chair',
    chairTitle: 'Thành ủy viên, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện',
    secretary: 'HD.secretary',
    members: true,
    groups: [FUNCTIONAL, 'HD-XA'],
    plannedAt: '2017-03-08 09:00',
    invitedAt: '2017-03-10 10:00',
    agenda: [
      {
        title: 'Kết quả chương trình cải cách hành chính và công nghệ thông tin',
        unit: 'HD-NV',
        minutes: 45,
        summary: '20 xã, thị trấn đã cung cấp dịch vụ công trực tuyến mức độ 3 lĩnh vực tư pháp.',
      },
      { title: 'Thảo luận', minutes: 45 },
      {
        title: 'Kết luận của chủ trì',
        minutes: 30,
        conclusions: [
          {
            text: 'Rà soát thủ tục hành chính, kiểm tra cơ sở vật chất, xây dựng kế hoạch đẩy mạnh ứng dụng công nghệ thông tin',
            leadGroups: [FUNCTIONAL],
            field: 'PROCEDURES',
            due: { kind: 'NONE' },
          },
          {
            text: 'Chú trọng đào tạo công nghệ thông tin trong các trường học, tuyên truyền về dịch vụ công trực tuyến',
            committees: [TECHNOLOGY],
            field: 'DIGITAL',
            due: { kind: 'CONTINUOUS' },
          },
          {
            text: 'Cung cấp khoảng 30-40% thủ tục hành chính trực tuyến mức độ 3, 4 của huyện, xã, thị trấn',
            field: 'DIGITAL',
            due: { kind: 'PERIOD_END', date: '2017-12-31', phrase: 'trong năm 2017' },
            target: 'khoảng 30-40% thủ tục hành chính trực tuyến mức độ 3, 4',
          },
          {
            text: 'Phấn đấu 20-30% hồ sơ dịch vụ công mức độ 3, 4 do công dân làm trực tiếp tại nhà',
            field: 'DIGITAL',
            due: { kind: 'PERIOD_END', date: '2017-12-31', phrase: 'trong năm 2017' },
            target: '20-30% hồ sơ dịch vụ công mức độ 3, 4 làm tại nhà',
          },
          {
            text: 'Tăng số cuộc họp trực tuyến giữa huyện và xã; giảm văn bản, báo cáo bằng giấy',
            committees: [TECHNOLOGY],
            field: 'DIGITAL',
            due: { kind: 'CONTINUOUS' },
          },
          {
            text: 'Thực hiện tốt Năm kỷ cương hành chính, quy tắc ứng xử của cán bộ, công chức, viên chức, người lao động',
            leadGroups: [FUNCTIONAL],
            committees: [REFORM],
            field: 'CIVIL_SERVICE',
            due: { kind: 'PERIOD_END', date: '2017-12-31', phrase: 'trong năm 2017' },
          },
        ],
      },
    ],
    session: {
      startedAt: '2017-03-16 14:00',
      endedAt: '2017-03-16 16:20',
      signedAt: { secretary: '2017-03-17 09:00', chair: '2017-03-17 15:00' },
    },
  },
};
