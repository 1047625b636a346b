import type { UnitFacts } from '../../organisation.ts';

/** What followed huyện Hồng Ngự on 1/7/2025 (Nghị quyết số 1663/NQ-UBTVQH15). */

export const LAST_DAY = '2025-06-30';
export const RESOLUTION = 'Nghị quyết số 1663/NQ-UBTVQH15';

const upper = (text: string): string => text.toLocaleUpperCase('vi');

const commune = (
  abbreviation: string,
  place: string,
  sortOrder: number,
  communeKind: 'XA' | 'PHUONG' = 'XA',
): UnitFacts => {
  const name = `${communeKind === 'PHUONG' ? 'phường' : 'xã'} ${place}`;
  return {
    code: `N-${abbreviation}`,
    parent: 'DT',
    level: 'COMMUNE',
    communeKind,
    name,
    shortName: `UBND ${name}`,
    abbreviation,
    issuerLines: ['ỦY BAN NHÂN DÂN', upper(name)],
    symbol: 'UBND',
    issuePlace: place,
    sortOrder,
    validFrom: '2025-07-01',
  };
};

const department = (
  abbreviation: string,
  name: string,
  shortName: string,
  symbol: string,
  reformAreas: UnitFacts['reformAreas'] = [],
): UnitFacts => ({
  code: `N-TP-${abbreviation}`,
  parent: 'N-TP',
  level: 'COMMUNE_DEPT',
  name,
  shortName,
  abbreviation,
  issuerLines: ['UBND XÃ THƯỜNG PHƯỚC', upper(name)],
  symbol,
  reformAreas,
  sortOrder: 220,
  validFrom: '2025-07-01',
});

export const NEW_UNITS: readonly UnitFacts[] = [
  commune('TP', 'Thường Phước', 201),
  commune('LK', 'Long Khánh', 202),
  commune('LPT', 'Long Phú Thuận', 203),
  commune('TLP', 'Thường Lạc', 204, 'PHUONG'),
  department('VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP HĐND-UBND', 'VP', [
    'STEERING',
    'INSTITUTIONS',
  ]),
  department('KT', 'Phòng Kinh tế', 'Phòng Kinh tế', 'PKT', ['PUBLIC_FINANCE']),
  department('VHXH', 'Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'PVHXH', [
    'STEERING',
    'APPARATUS',
    'CIVIL_SERVICE',
    'DIGITAL',
  ]),
  department('HCC', 'Trung tâm Phục vụ hành chính công', 'TT PVHCC', 'TTPVHCC', ['PROCEDURES']),
];

/** Who took over from each commune; null is a successor that the sources do not name. */
export const SUCCESSORS: Readonly<
  Record<string, readonly (readonly [taker: string | null, part: 'WHOLE' | 'PART'])[]>
> = {
  'HN-TTT': [['N-TP', 'WHOLE']],
  'HN-TP1': [['N-TP', 'WHOLE']],
  'HN-TP2': [['N-TP', 'WHOLE']],
  'HN-TL': [['N-TLP', 'WHOLE']],
  'HN-THA': [['N-TLP', 'WHOLE']],
  'HN-LKA': [['N-LK', 'WHOLE']],
  'HN-LKB': [['N-LK', 'WHOLE']],
  'HN-LT': [['N-LPT', 'WHOLE']],
  'HN-PTA': [['N-LPT', 'WHOLE']],
  'HN-PTB': [
    ['N-LPT', 'PART'],
    [null, 'PART'],
  ],
};
