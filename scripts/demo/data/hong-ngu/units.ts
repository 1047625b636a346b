import type { CommuneKind, ReformArea } from '../../../../app/domain/unit.ts';
import type { GroupFacts, UnitFacts } from '../../organisation.ts';

/** Huyện Hồng Ngự, tỉnh Đồng Tháp, as it was in 2022: names of that time, abbreviations and order of the office. */

const upper = (text: string): string => text.toLocaleUpperCase('vi');

const commune = (
  place: string,
  abbreviation: string,
  sortOrder: number,
  communeKind: CommuneKind = 'XA',
): UnitFacts => {
  const kind = communeKind === 'THI_TRAN' ? 'thị trấn' : 'xã';
  return {
    code: `HN-${abbreviation}`,
    parent: 'HN',
    level: 'COMMUNE',
    communeKind,
    name: `${kind} ${place}`,
    shortName: communeKind === 'THI_TRAN' ? `TT. ${place}` : place,
    abbreviation,
    issuerLines: ['ỦY BAN NHÂN DÂN', upper(`${kind} ${place}`)],
    symbol: 'UBND',
    issuePlace: place,
    sortOrder,
  };
};

const department = (
  abbreviation: string,
  [name, shortName, symbol]: readonly [name: string, shortName: string, symbol: string],
  sortOrder: number,
  reformAreas: readonly ReformArea[] = [],
): UnitFacts => ({
  code: `HN-${abbreviation}`,
  parent: 'HN',
  level: 'DISTRICT_DEPT',
  name,
  shortName,
  abbreviation,
  issuerLines: ['UBND HUYỆN HỒNG NGỰ', upper(name)],
  symbol,
  sortOrder,
  reformAreas,
});

/** The 10 communes in the order of the district's papers. */
const COMMUNES: readonly UnitFacts[] = [
  commune('Thường Thới Tiền', 'TTT', 11, 'THI_TRAN'),
  commune('Thường Phước 1', 'TP1', 12),
  commune('Thường Phước 2', 'TP2', 13),
  commune('Thường Thới Hậu A', 'THA', 14),
  commune('Thường Lạc', 'TL', 15),
  commune('Long Khánh A', 'LKA', 16),
  commune('Long Khánh B', 'LKB', 17),
  commune('Long Thuận', 'LT', 18),
  commune('Phú Thuận A', 'PTA', 19),
  commune('Phú Thuận B', 'PTB', 20),
];

/** The 12 bodies under the district's People's Committee. */
const DEPARTMENTS: readonly UnitFacts[] = [
  department('VP', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP HĐND-UBND', 'VP'], 31, [
    'STEERING',
    'PROCEDURES',
  ]),
  department('NV', ['Phòng Nội vụ', 'Phòng Nội vụ', 'PNV'], 32, ['STEERING', 'APPARATUS', 'CIVIL_SERVICE']),
  department('TP', ['Phòng Tư pháp', 'Phòng Tư pháp', 'PTP'], 33, ['INSTITUTIONS']),
  department('VHTT', ['Phòng Văn hóa và Thông tin', 'Phòng VH-TT', 'PVHTT'], 34, ['DIGITAL']),
  department('TCKH', ['Phòng Tài chính - Kế hoạch', 'Phòng TC-KH', 'PTCKH'], 35, ['PUBLIC_FINANCE']),
  department('TNMT', ['Phòng Tài nguyên và Môi trường', 'Phòng TN-MT', 'PTNMT'], 36),
  department('LDTBXH', ['Phòng Lao động - Thương binh và Xã hội', 'Phòng LĐ-TB-XH', 'PLĐTBXH'], 37),
  department('GDDT', ['Phòng Giáo dục và Đào tạo', 'Phòng GD-ĐT', 'PGDĐT'], 38),
  department('YT', ['Phòng Y tế', 'Phòng Y tế', 'PYT'], 39),
  department('NN', ['Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng NN-PTNT', 'PNNPTNT'], 40),
  department('KTHT', ['Phòng Kinh tế và Hạ tầng', 'Phòng KT-HT', 'PKTHT'], 41),
  department('TTR', ['Thanh tra huyện', 'Thanh tra', 'TTr'], 42, ['CIVIL_SERVICE']),
];

export const HONG_NGU_UNITS: readonly UnitFacts[] = [
  {
    code: 'DT',
    level: 'PROVINCE',
    name: 'tỉnh Đồng Tháp',
    shortName: 'UBND tỉnh Đồng Tháp',
    abbreviation: 'DT',
    issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH ĐỒNG THÁP'],
    symbol: 'UBND',
    issuePlace: 'Đồng Tháp',
    sortOrder: 100,
  },
  {
    code: 'HN',
    parent: 'DT',
    level: 'DISTRICT',
    name: 'huyện Hồng Ngự',
    shortName: 'UBND huyện Hồng Ngự',
    abbreviation: 'HN',
    issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN HỒNG NGỰ'],
    symbol: 'UBND',
    letterFields: ['HC', 'VX', 'KT', 'NC'],
    issuePlace: 'Hồng Ngự',
    sortOrder: 1,
  },
  ...COMMUNES,
  ...DEPARTMENTS,
];

export const HONG_NGU_GROUPS: readonly GroupFacts[] = [
  { code: 'ALL_COMMUNES', label: 'UBND các xã, thị trấn', members: { level: 'COMMUNE', parent: 'HN' } },
  {
    code: 'ALL_DEPTS',
    label: 'Thủ trưởng các cơ quan chuyên môn',
    members: { level: 'DISTRICT_DEPT', parent: 'HN' },
  },
  {
    code: 'SERVICE_FOUR',
    label: 'Phòng Tư pháp, Phòng Văn hóa và Thông tin, Phòng Tài chính - Kế hoạch, Văn phòng HĐND và UBND',
    members: ['HN-TP', 'HN-VHTT', 'HN-TCKH', 'HN-VP'],
  },
];
