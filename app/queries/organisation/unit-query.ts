import { UNIT_LEVELS, type UnitLevel } from '../../domain/unit.ts';
import { type Paging, readPaging } from '../paging.ts';

/** What a list of units is narrowed to. */
export interface UnitQuery extends Paging {
  text: string;
  level: UnitLevel | null;
  issuerId: string | null;
  /** Units of today, those of them where nobody can sign in, ended ones, those still to come, or all. */
  life: 'now' | 'unstaffed' | 'ended' | 'coming' | 'all';
}

const LIVES: Record<string, UnitQuery['life']> = {
  'chua-co-nguoi': 'unstaffed',
  'da-ket-thuc': 'ended',
  'sap-toi': 'coming',
  'tat-ca': 'all',
};

/** Reads `?q=long+thuan&cap=COMMUNE&cq=…&tt=da-ket-thuc&trang=2`. */
export const readUnitQuery = (search: URLSearchParams): UnitQuery => ({
  ...readPaging(search),
  text: (search.get('q') ?? '').trim().slice(0, 100),
  level: UNIT_LEVELS.find((level) => level === search.get('cap')) ?? null,
  issuerId: search.get('cq') || null,
  life: LIVES[search.get('tt') ?? ''] ?? 'now',
});
