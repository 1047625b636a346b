import { type Paging, readPaging } from '../paging.ts';

/** Whether and how somebody can sign in. */
const PEOPLE_STATES = ['co-tai-khoan', 'chua-co-tai-khoan', 'da-khoa', 'khong-chuc-danh'] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];

export interface PeopleQuery extends Paging {
  text: string;
  unitId: string | null;
  state: PeopleState | null;
}

/** Reads `?q=tran+an&dv=…&tt=da-khoa&trang=2`. */
export const readPeopleQuery = (search: URLSearchParams): PeopleQuery => ({
  ...readPaging(search),
  text: (search.get('q') ?? '').trim().slice(0, 100),
  unitId: search.get('dv') || null,
  state: PEOPLE_STATES.find((state) => state === search.get('tt')) ?? null,
});
