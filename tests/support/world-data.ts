import type { Role } from '#app/domain/access/roles.ts';
import type { CommuneKind, ReformArea, UnitLevel } from '#app/domain/unit.ts';

interface UnitData {
  level: UnitLevel;
  communeKind?: CommuneKind;
  parent?: string;
  name: string;
  shortName: string;
  abbreviation: string;
  issuerLines: string[];
  symbol: string;
  letterFields?: string[];
  issuePlace?: string;
  reformAreas?: ReformArea[];
}

const department = (
  name: string,
  shortName: string,
  abbreviation: string,
  symbol: string,
  reformAreas: ReformArea[],
): UnitData => ({
  level: 'DISTRICT_DEPT',
  parent: 'HN',
  name,
  shortName,
  abbreviation,
  issuerLines: ['UBND HUYỆN HỒNG NGỰ', name.toLocaleUpperCase('vi')],
  symbol,
  reformAreas,
});

const commune = (place: string, abbreviation: string): UnitData => ({
  level: 'COMMUNE',
  communeKind: 'XA',
  parent: 'HN',
  name: `xã ${place}`,
  shortName: place,
  abbreviation,
  issuerLines: ['ỦY BAN NHÂN DÂN', `XÃ ${place.toLocaleUpperCase('vi')}`],
  symbol: 'UBND',
  issuePlace: place,
});

const units = {
  HN: {
    level: 'DISTRICT',
    name: 'huyện Hồng Ngự',
    shortName: 'UBND huyện Hồng Ngự',
    abbreviation: 'HN',
    issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN HỒNG NGỰ'],
    symbol: 'UBND',
    letterFields: ['HC', 'VX', 'KT', 'NC'],
    issuePlace: 'Hồng Ngự',
  },
  'HN-VP': department('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP HĐND-UBND', 'VP', 'VP', [
    'STEERING',
    'PROCEDURES',
  ]),
  'HN-NV': department('Phòng Nội vụ', 'Phòng Nội vụ', 'NV', 'PNV', ['STEERING', 'APPARATUS', 'CIVIL_SERVICE']),
  'HN-TP': department('Phòng Tư pháp', 'Phòng Tư pháp', 'TP', 'PTP', ['INSTITUTIONS']),
  'HN-VHTT': department('Phòng Văn hóa và Thông tin', 'Phòng VH-TT', 'VHTT', 'PVHTT', ['DIGITAL']),
  'HN-TCKH': department('Phòng Tài chính - Kế hoạch', 'Phòng TC-KH', 'TCKH', 'PTCKH', ['PUBLIC_FINANCE']),
  'HN-LT': commune('Long Thuận', 'LT'),
  'HN-PTB': commune('Phú Thuận B', 'PTB'),
  'HN-LKA': commune('Long Khánh A', 'LKA'),
} satisfies Record<string, UnitData>;
export type UnitCode = keyof typeof units;
export const UNITS: Record<UnitCode, UnitData> = units;

interface GroupData {
  label: string;
  ruleKind: 'level' | 'list';
  level?: UnitLevel;
  parent?: UnitCode;
  unitIds?: UnitCode[];
}

const groups = {
  ALL_COMMUNES: { label: 'UBND các xã, thị trấn', ruleKind: 'level', level: 'COMMUNE', parent: 'HN' },
  ALL_DEPTS: { label: 'Thủ trưởng các cơ quan chuyên môn', ruleKind: 'level', level: 'DISTRICT_DEPT', parent: 'HN' },
  SERVICE_FOUR: {
    label: 'Phòng Tư pháp, Phòng Văn hóa và Thông tin, Phòng Tài chính - Kế hoạch, Văn phòng HĐND và UBND',
    ruleKind: 'list',
    unitIds: ['HN-TP', 'HN-VHTT', 'HN-TCKH', 'HN-VP'],
  },
} satisfies Record<string, GroupData>;
export type GroupCode = keyof typeof groups;
export const GROUPS: Record<GroupCode, GroupData> = groups;

export type CommitteeCode = 'BCD-CCHC-HN';

interface PersonData {
  fullName: string;
  salutation: string;
  email?: string;
  posts: {
    role: Role;
    unit: UnitCode;
    committee?: CommitteeCode;
    title: string;
    rank?: number;
    fields?: ReformArea[];
  }[];
}

const people = {
  chutich: {
    fullName: 'Nguyễn Văn Minh',
    salutation: 'Ông',
    email: 'chutich@hongngu.example',
    posts: [
      { role: 'chair', unit: 'HN', title: 'Chủ tịch UBND huyện', rank: 1 },
      { role: 'chair', unit: 'HN', committee: 'BCD-CCHC-HN', title: 'Trưởng ban', rank: 1 },
    ],
  },
  phochutich: {
    fullName: 'Trần Thị Bích',
    salutation: 'Bà',
    email: 'phochutich@hongngu.example',
    posts: [
      {
        role: 'vice_chair',
        unit: 'HN',
        title: 'Phó Chủ tịch UBND huyện',
        rank: 2,
        fields: ['PROCEDURES', 'DIGITAL', 'PUBLIC_FINANCE'],
      },
      {
        role: 'vice_chair',
        unit: 'HN',
        committee: 'BCD-CCHC-HN',
        title: 'Phó Trưởng ban Thường trực',
        rank: 2,
        fields: ['PROCEDURES', 'DIGITAL', 'PUBLIC_FINANCE'],
      },
    ],
  },
  phongnoivu: {
    fullName: 'Lê Văn Cường',
    salutation: 'Ông',
    email: 'phongnoivu@hongngu.example',
    posts: [
      { role: 'unit_head', unit: 'HN-NV', title: 'Trưởng Phòng Nội vụ' },
      { role: 'standing_office', unit: 'HN-NV', committee: 'BCD-CCHC-HN', title: 'Phó Trưởng ban', rank: 3 },
    ],
  },
  thuky: {
    fullName: 'Lê Thu Hà',
    salutation: 'Bà',
    email: 'thuky@hongngu.example',
    posts: [
      { role: 'secretary', unit: 'HN-NV', title: 'Chuyên viên Phòng Nội vụ' },
      { role: 'secretary', unit: 'HN-NV', committee: 'BCD-CCHC-HN', title: 'Thư ký', rank: 4 },
    ],
  },
  vanthu: {
    fullName: 'Võ Thị Ngân',
    salutation: 'Bà',
    email: 'vanthu@hongngu.example',
    posts: [{ role: 'clerk', unit: 'HN-VP', title: 'Văn thư' }],
  },
  phongtuphap: {
    fullName: 'Phạm Minh Tâm',
    salutation: 'Ông',
    email: 'phongtuphap@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-TP', title: 'Trưởng Phòng Tư pháp' }],
  },
  'xa.longthuan': {
    fullName: 'Huỳnh Văn Long',
    salutation: 'Ông',
    email: 'longthuan@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-LT', title: 'Chủ tịch UBND xã Long Thuận' }],
  },
  'xa.phuthuanb': {
    fullName: 'Đặng Thị Phương',
    salutation: 'Bà',
    email: 'phuthuanb@hongngu.example',
    posts: [{ role: 'unit_head', unit: 'HN-PTB', title: 'Chủ tịch UBND xã Phú Thuận B' }],
  },
  quantri: {
    fullName: 'Bùi Quang Trí',
    salutation: 'Ông',
    email: 'quantri@hongngu.example',
    posts: [{ role: 'administrator', unit: 'HN-VP', title: 'Quản trị hệ thống' }],
  },
  nguoixem: {
    fullName: 'Ngô Thị Xuân',
    salutation: 'Bà',
    email: 'nguoixem@hongngu.example',
    posts: [{ role: 'viewer', unit: 'HN', title: 'Người xem' }],
  },
} satisfies Record<string, PersonData>;
export type Username = keyof typeof people;
export const PEOPLE: Record<Username, PersonData> = people;

/** Days off of 2022 as announced; no weekend day was worked in exchange. */
export const HOLIDAYS_2022 = [
  ['2022-01-01', 'Tết Dương lịch'],
  ['2022-01-03', 'Nghỉ bù Tết Dương lịch'],
  ['2022-01-31', 'Tết Nguyên đán'],
  ['2022-02-01', 'Tết Nguyên đán'],
  ['2022-02-02', 'Tết Nguyên đán'],
  ['2022-02-03', 'Tết Nguyên đán'],
  ['2022-02-04', 'Tết Nguyên đán'],
  ['2022-04-10', 'Giỗ Tổ Hùng Vương'],
  ['2022-04-11', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2022-04-30', 'Ngày Chiến thắng'],
  ['2022-05-01', 'Ngày Quốc tế lao động'],
  ['2022-05-02', 'Nghỉ bù Ngày Chiến thắng'],
  ['2022-05-03', 'Nghỉ bù Ngày Quốc tế lao động'],
  ['2022-09-01', 'Quốc khánh'],
  ['2022-09-02', 'Quốc khánh'],
].map(([day, name]) => ({ day, kind: 'holiday', name }));
