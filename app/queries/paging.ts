export const PAGE_SIZES = [25, 50, 100] as const;

/** Which page of a list the address asks for: `?trang=2&dong=50`. */
export interface Paging {
  page: number;
  pageSize: number;
}

const LAST_PAGE = 100_000;

/** Reads the page from an address; anything unreadable is the first page of the smallest size. */
export function readPaging(search: URLSearchParams): Paging {
  const page = Number(search.get('trang') ?? 1);
  return {
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    pageSize: PAGE_SIZES.find((size) => String(size) === search.get('dong')) ?? PAGE_SIZES[0],
  };
}
