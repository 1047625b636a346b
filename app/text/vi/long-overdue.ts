/** Words of tasks so long overdue that a meeting deals with them. */
export const longOverdue = {
  title: 'Việc quá hạn cần đưa ra cuộc họp',
  /** As it stands on the agenda; the item is known by it. */
  item: 'Xem xét các nhiệm vụ quá hạn kéo dài',
  add: 'Đưa vào chương trình họp',
  onAgenda: 'Đã có trong chương trình họp.',
  due: (unit: string, due: string) => `${unit} · hạn ${due}`,
  list: 'Xem danh sách nhiệm vụ',
  rating: 'Tính vào xếp loại năm',
};

export type LongOverdueText = typeof longOverdue;
