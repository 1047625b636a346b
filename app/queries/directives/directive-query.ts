import {
  DIRECTIVE_KINDS,
  DIRECTIVE_STATUSES,
  type DirectiveKind,
  type DirectiveStatus,
} from '../../domain/directive.ts';
import { type Paging, readPaging } from '../paging.ts';

/** Tabs of the list: what people come for. Each is an address of its own. */
export const DIRECTIVE_TABS = ['tat-ca', 'du-thao', 'di', 'den', 'truc-tiep'] as const;
export type DirectiveTab = (typeof DIRECTIVE_TABS)[number];

/** What the list of directives is narrowed to: the address is its state. */
export interface DirectiveQuery extends Paging {
  tab: DirectiveTab;
  kind: DirectiveKind | null;
  status: DirectiveStatus | null;
  issuerId: string | null;
  committeeId: string | null;
  year: number | null;
  text: string | null;
  /** A filter beside the tab is set. */
  isFiltered: boolean;
}

const YEAR = /^(19|20)\d{2}$/;

/** Reads `?muc=du-thao&loai=CONG_VAN&tt=issued&cq=…&ban=…&nam=2022&q=…&trang=2`; what cannot be read is left out. */
export function readDirectiveQuery(search: URLSearchParams): DirectiveQuery {
  const value = (name: string) => search.get(name)?.trim().slice(0, 200) || null;
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | null =>
    known.find((one) => one === value(name)) ?? null;
  const year = value('nam');
  const filters = {
    kind: oneOf('loai', DIRECTIVE_KINDS),
    status: oneOf('tt', DIRECTIVE_STATUSES),
    issuerId: value('cq'),
    committeeId: value('ban'),
    year: year !== null && YEAR.test(year) ? Number(year) : null,
    text: value('q'),
  };
  return {
    tab: oneOf('muc', DIRECTIVE_TABS) ?? 'tat-ca',
    ...filters,
    isFiltered: Object.values(filters).some((part) => part !== null),
    ...readPaging(search),
  };
}
