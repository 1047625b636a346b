import type { CommitteeFacts, PersonFacts, PostFacts } from '../../organisation.ts';

/** People of huyện Hồng Ngự. All of them are invented. */

const BOARD = 'BCD-CCHC-HN';

export const HONG_NGU_COMMITTEE: CommitteeFacts = {
  code: BOARD,
  name: 'Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự',
  issuerLines: ['UBND HUYỆN HỒNG NGỰ', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
  remit: 'Chỉ đạo, điều phối công tác cải cách hành chính trên địa bàn huyện',
  ownSeries: true,
  standingOffice: 'HN-NV',
};

const seat = (title: string, rank: number, post: Omit<PostFacts, 'title' | 'rank' | 'committee'>): PostFacts => ({
  ...post,
  committee: BOARD,
  title,
  rank,
});

const VICE_CHAIR_FIELDS = ['PROCEDURES', 'DIGITAL', 'PUBLIC_FINANCE'] as const;

/** The ten people who can sign in, in the order the sign-in page offers them. */
export const ACCOUNT_HOLDERS: readonly PersonFacts[] = [
  {
    key: 'chutich',
    fullName: 'Nguyễn Văn Minh',
    salutation: 'Ông',
    email: 'chutich@hongngu.example',
    posts: [
      { role: 'chair', unit: 'HN', title: 'Chủ tịch UBND huyện', rank: 1 },
      seat('Trưởng ban', 1, { role: 'chair', unit: 'HN' }),
    ],
  },
  {
    key: 'phochutich',
    fullName: 'Trần Thị Bích',
    salutation: 'Bà',
    email: 'phochutich@hongngu.example',
    posts: [
      { role: 'vice_chair', unit: 'HN', title: 'Phó Chủ tịch UBND huyện', rank: 2, fields: VICE_CHAIR_FIELDS },
      seat('Phó Trưởng ban Thường trực', 2, { role: 'vice_chair', unit: 'HN', fields: VICE_CHAIR_FIELDS }),
    ],
  },
  {
    key: 'thuky',
    fullName: 'Lê Thu Hà',
    salutation: 'Bà',
    email: 'thuky@hongngu.example',
    posts: [
      { role: 'secretary', unit: 'HN-NV', title: 'Chuyên viên Phòng Nội vụ', rank: 4 },
      seat('Thư ký', 4, { role: 'secretary', unit: 'HN-NV' }),
    ],
  },
  {
    key: 'vanthu',
    fullName: 'Võ Thị Ngân',
    salutation: 'Bà',
    email: 'vanthu@hongngu.example',
    posts: [{ role: 'clerk', unit: 'HN-VP', title: 'Văn thư' }],
  },
  {
    key: 'phongnoivu',
    fullName: 'Lê Văn Cường',
    salutation: 'Ông',
    email: 'phongnoivu@hongngu.example',
    posts: [
      { role: 'unit_head', unit: 'HN-NV', title: 'Trưởng Phòng Nội vụ', rank: 3 },
      seat('Phó Trưởng ban', 3, { role: 'standing_office', unit: 'HN-NV' }),
    ],
  },
  {
    key: 'phongtuphap',
    fullName: 'Phạm Minh Tâm',
    salutation: 'Ông',
    email: 'phongtuphap@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-TP', title: 'Trưởng Phòng Tư pháp' }],
  },
  {
    key: 'xa.longthuan',
    fullName: 'Huỳnh Văn Long',
    salutation: 'Ông',
    email: 'longthuan@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-LT', title: 'Chủ tịch UBND xã Long Thuận' }],
  },
  {
    key: 'xa.phuthuanb',
    fullName: 'Đặng Thị Phương',
    salutation: 'Bà',
    email: 'phuthuanb@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-PTB', title: 'Chủ tịch UBND xã Phú Thuận B' }],
  },
  {
    key: 'quantri',
    fullName: 'Bùi Quang Trí',
    salutation: 'Ông',
    email: 'quantri@hongngu.example',
    posts: [{ role: 'administrator', unit: 'HN-VP', title: 'Quản trị hệ thống' }],
  },
  {
    key: 'nguoixem',
    fullName: 'Ngô Thị Xuân',
    salutation: 'Bà',
    email: 'nguoixem@hongngu.example',
    posts: [{ role: 'viewer', unit: 'HN', title: 'Người xem' }],
  },
];

type Named = readonly [salutation: 'Ông' | 'Bà', fullName: string, title: string];

/** A unit's head and officer, and on the committee, if either sits there, with the rank given. */
const staff = (unit: string, head: Named | null, officer: Named, boardRank?: number): PersonFacts[] => {
  const person = (
    key: string,
    role: 'unit_head' | 'officer',
    [salutation, fullName, title]: Named,
    onBoard: boolean,
  ) => ({
    key,
    fullName,
    salutation,
    posts: [
      { role, unit, title },
      ...(onBoard && boardRank ? [seat('Ủy viên', boardRank, { role: 'member', unit })] : []),
    ],
  });
  return [
    ...(head ? [person(`${unit}.head`, 'unit_head', head, true)] : []),
    person(`${unit}.officer`, 'officer', officer, head === null),
  ];
};

const commune = (
  unit: string,
  place: string,
  head: readonly [Named[0], string] | null,
  officer: readonly [Named[0], string],
) => staff(unit, head && [...head, `Chủ tịch UBND ${place}`], [...officer, 'Công chức Văn phòng - Thống kê']);

/** Everybody else: each unit has a head, who answers for its work, and an officer, who reports on it. */
const OTHERS: readonly PersonFacts[] = [
  ...commune('HN-TTT', 'thị trấn Thường Thới Tiền', ['Ông', 'Nguyễn Thanh Bình'], ['Bà', 'Trần Thị Mỹ Hạnh']),
  ...commune('HN-TP1', 'xã Thường Phước 1', ['Ông', 'Lê Văn Nhựt'], ['Bà', 'Phạm Thị Yến Nhi']),
  ...commune('HN-TP2', 'xã Thường Phước 2', ['Bà', 'Huỳnh Thị Tuyết'], ['Ông', 'Nguyễn Văn Khải']),
  ...commune('HN-THA', 'xã Thường Thới Hậu A', ['Ông', 'Đoàn Văn Thuận'], ['Ông', 'Trần Ngọc An']),
  ...commune('HN-TL', 'xã Thường Lạc', ['Bà', 'Phan Thị Thanh Thủy'], ['Ông', 'Võ Minh Đăng']),
  ...commune('HN-LKA', 'xã Long Khánh A', ['Ông', 'Trần Hữu Nghĩa'], ['Bà', 'Nguyễn Thị Ngọc Hân']),
  ...commune('HN-LKB', 'xã Long Khánh B', ['Bà', 'Lê Thị Phượng'], ['Ông', 'Đặng Văn Giàu']),
  ...commune('HN-LT', 'xã Long Thuận', null, ['Bà', 'Nguyễn Thị Trúc Ly']),
  ...commune('HN-PTA', 'xã Phú Thuận A', ['Ông', 'Bùi Văn Sang'], ['Bà', 'Trần Thị Kiều Oanh']),
  ...commune('HN-PTB', 'xã Phú Thuận B', null, ['Ông', 'Nguyễn Văn Hậu']),
  ...staff(
    'HN-VP',
    ['Ông', 'Huỳnh Văn Hiếu', 'Chánh Văn phòng HĐND và UBND huyện'],
    ['Bà', 'Nguyễn Thị Kim Loan', 'Chuyên viên Văn phòng HĐND và UBND huyện'],
    5,
  ),
  {
    key: 'HN-NV.officer',
    fullName: 'Nguyễn Hữu Phát',
    salutation: 'Ông',
    posts: [{ role: 'officer', unit: 'HN-NV', title: 'Chuyên viên Phòng Nội vụ' }],
  },
  ...staff('HN-TP', null, ['Bà', 'Trương Thị Hồng Gấm', 'Phó Trưởng Phòng Tư pháp'], 6),
  ...staff(
    'HN-VHTT',
    ['Ông', 'Đỗ Thanh Sơn', 'Trưởng Phòng Văn hóa và Thông tin'],
    ['Bà', 'Lâm Thị Diễm My', 'Chuyên viên Phòng Văn hóa và Thông tin'],
    7,
  ),
  ...staff(
    'HN-TCKH',
    ['Ông', 'Phan Quốc Thái', 'Trưởng Phòng Tài chính - Kế hoạch'],
    ['Bà', 'Nguyễn Thị Bảo Trân', 'Chuyên viên Phòng Tài chính - Kế hoạch'],
    8,
  ),
  ...staff(
    'HN-TNMT',
    ['Ông', 'Cao Văn Đức', 'Trưởng Phòng Tài nguyên và Môi trường'],
    ['Bà', 'Lý Thị Mỹ Duyên', 'Chuyên viên Phòng Tài nguyên và Môi trường'],
  ),
  ...staff(
    'HN-LDTBXH',
    ['Bà', 'Ngô Thị Thu Vân', 'Trưởng Phòng Lao động - Thương binh và Xã hội'],
    ['Ông', 'Trần Văn Lộc', 'Chuyên viên Phòng Lao động - Thương binh và Xã hội'],
  ),
  ...staff(
    'HN-GDDT',
    ['Ông', 'Võ Hoàng Nam', 'Trưởng Phòng Giáo dục và Đào tạo'],
    ['Bà', 'Đinh Thị Ngọc Ánh', 'Chuyên viên Phòng Giáo dục và Đào tạo'],
  ),
  ...staff(
    'HN-YT',
    ['Ông', 'Lưu Minh Triết', 'Trưởng Phòng Y tế'],
    ['Bà', 'Hồ Thị Kim Ngọc', 'Chuyên viên Phòng Y tế'],
  ),
  ...staff(
    'HN-NN',
    ['Ông', 'Nguyễn Văn Tấn', 'Trưởng Phòng Nông nghiệp và Phát triển nông thôn'],
    ['Bà', 'Dương Thị Cẩm Tú', 'Chuyên viên Phòng Nông nghiệp và Phát triển nông thôn'],
  ),
  ...staff(
    'HN-KTHT',
    ['Ông', 'Trương Công Danh', 'Trưởng Phòng Kinh tế và Hạ tầng'],
    ['Ông', 'Lê Hoàng Phúc', 'Chuyên viên Phòng Kinh tế và Hạ tầng'],
  ),
  ...staff(
    'HN-TTR',
    ['Ông', 'Mai Văn Quý', 'Chánh Thanh tra huyện'],
    ['Bà', 'Phùng Thị Lan', 'Thanh tra viên Thanh tra huyện'],
  ),
];

export const HONG_NGU_PEOPLE: readonly PersonFacts[] = [...ACCOUNT_HOLDERS, ...OTHERS];

/** Heads of units who are among the account holders, by unit. */
const HEADS_WITH_ACCOUNT: Readonly<Record<string, string>> = {
  'HN-NV': 'phongnoivu',
  'HN-TP': 'phongtuphap',
  'HN-LT': 'xa.longthuan',
  'HN-PTB': 'xa.phuthuanb',
};

/** Who answers for a unit's work. */
export const headOf = (unit: string): string => HEADS_WITH_ACCOUNT[unit] ?? `${unit}.head`;

/** Who reports on it. */
export const officerOf = (unit: string): string => `${unit}.officer`;
