import type { CommuneKind } from '../../../../app/domain/unit.ts';
import type { MeetingFacts } from '../../meetings.ts';
import type { OrganisationFacts, PersonFacts, UnitFacts } from '../../organisation.ts';

/** Another district with one meeting: what was said there is from the press, who wrote it down is invented. */
export interface DistrictStory {
  readonly title: string;
  readonly organisation: OrganisationFacts;
  readonly meeting: MeetingFacts;
}

interface DistrictFacts {
  /** Short code that opens the codes of its units. */
  readonly code: string;
  readonly name: string;
  readonly province: { readonly code: string; readonly name: string };
  /** The last day of the district. */
  readonly validTo: string;
  readonly sortOrder: number;
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const CITY = 'thành phố ';

/** The province and the district. */
export const districtUnits = ({ code, name, province, validTo, sortOrder }: DistrictFacts): UnitFacts[] => [
  {
    code: province.code,
    level: 'PROVINCE',
    name: province.name,
    shortName: `UBND ${province.name}`,
    abbreviation: province.code,
    issuerLines: ['ỦY BAN NHÂN DÂN', upper(province.name)],
    symbol: 'UBND',
    issuePlace: province.name.replace(/^(?:tỉnh|thành phố) /, ''),
    sortOrder: sortOrder + 100,
  },
  {
    code,
    parent: province.code,
    level: 'DISTRICT',
    name,
    shortName: `UBND ${name}`,
    abbreviation: code,
    issuerLines: ['ỦY BAN NHÂN DÂN', upper(name)],
    symbol: 'UBND',
    letterFields: [province.name.startsWith(CITY) ? 'VP' : 'NC'],
    issuePlace: name.replace(/^huyện /, ''),
    sortOrder,
    validTo,
  },
];

/** A body under the district's People's Committee: its letters in the code are its symbol without marks. */
export const departmentUnit = (
  { code, name: district, validTo, sortOrder }: DistrictFacts,
  abbreviation: string,
  name: string,
  place: number,
): UnitFacts => ({
  code: `${code}-${abbreviation}`,
  parent: code,
  level: 'DISTRICT_DEPT',
  name,
  shortName: name.replace('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP HĐND-UBND'),
  abbreviation,
  issuerLines: [`UBND ${upper(district)}`, upper(name)],
  symbol: abbreviation === 'VP' ? 'VP' : `P${abbreviation}`,
  sortOrder: sortOrder + 30 + place,
  validTo,
});

/** A commune of the district. */
export const communeUnit = (
  { code, validTo, sortOrder }: DistrictFacts,
  abbreviation: string,
  place: string,
  order: number,
  communeKind: CommuneKind = 'XA',
): UnitFacts => {
  const name = `${communeKind === 'THI_TRAN' ? 'thị trấn' : 'xã'} ${place}`;
  return {
    code: `${code}-${abbreviation}`,
    parent: code,
    level: 'COMMUNE',
    communeKind,
    name,
    shortName: communeKind === 'THI_TRAN' ? `TT. ${place}` : place,
    abbreviation,
    issuerLines: ['ỦY BAN NHÂN DÂN', upper(name)],
    symbol: 'UBND',
    issuePlace: place,
    sortOrder: sortOrder + order,
    validTo,
  };
};

type Named = readonly [salutation: 'Ông' | 'Bà', fullName: string];

/** The chair with the name in the press; the secretary and the head of the standing office, invented. */
export const districtPeople = (
  code: string,
  boards: readonly string[],
  { chair, office, secretary }: { chair: Named; office: Named; secretary: Named },
): PersonFacts[] => {
  const person = (key: string, [salutation, fullName]: Named, posts: PersonFacts['posts']): PersonFacts => ({
    key: `${code}.${key}`,
    salutation,
    fullName,
    posts,
  });
  return [
    person('chair', chair, [
      { role: 'chair', unit: code, title: 'Chủ tịch UBND huyện', rank: 1 },
      ...boards.map((committee) => ({ role: 'chair' as const, unit: code, committee, title: 'Trưởng ban', rank: 1 })),
    ]),
    person('office', office, [
      { role: 'unit_head', unit: `${code}-NV`, title: 'Trưởng Phòng Nội vụ' },
      ...boards.map((committee) => ({
        role: 'standing_office' as const,
        unit: `${code}-NV`,
        committee,
        title: 'Phó Trưởng ban',
        rank: 2,
      })),
    ]),
    person('secretary', secretary, [
      { role: 'secretary', unit: `${code}-NV`, title: 'Chuyên viên Phòng Nội vụ' },
      ...boards.map((committee) => ({
        role: 'secretary' as const,
        unit: `${code}-NV`,
        committee,
        title: 'Thư ký',
        rank: 3,
      })),
    ]),
  ];
};
