import type { SearchKind } from '#app/domain/search.ts';

/** Words of the search page. */
export const search = {
  title: 'Tìm kiếm',
  results: (typed: string) => `Kết quả cho “${typed}”`,
  label: 'Tìm văn bản, nhiệm vụ, đơn vị, cuộc họp',
  find: 'Tìm',
  hint: 'Có dấu hay không dấu đều tìm được; gõ số văn bản như 389 hoặc 389/UBND-HC.',
  empty: 'Gõ từ cần tìm',
  noneTitle: 'Không tìm thấy',
  noneText: 'Thử ít từ hơn, hoặc chỉ gõ số văn bản.',
  kind: {
    meeting: 'Cuộc họp',
    directive: 'Văn bản',
    task: 'Nhiệm vụ',
    unit: 'Đơn vị',
    person: 'Cá nhân',
  } satisfies Record<SearchKind, string>,
  next: 'Xem tiếp',
  previous: 'Quay lại',
};

export type SearchText = typeof search;
