/** Words of the filters of the task list. */
export const taskFilters = {
  status: 'Trạng thái',
  anyStatus: 'Mọi trạng thái',
  toHandle: 'Cần xử lý (quá hạn, sắp đến hạn, chờ xác nhận)',
  open: 'Đang mở',
  unit: 'Đơn vị chủ trì',
  anyUnit: 'Mọi đơn vị',
  directive: 'Văn bản',
  anyDirective: 'Mọi văn bản',
  committee: 'Ban chỉ đạo',
  anyCommittee: 'Mọi ban',
  issuer: 'Cơ quan giao',
  anyIssuer: 'Mọi cơ quan',
  dueFrom: 'Hạn từ ngày',
  dueTo: 'Hạn đến ngày',
  since: 'Đang mở hoặc xong từ ngày',
  reportFrom: 'Thuộc kỳ báo cáo từ ngày',
  text: 'Từ cần tìm',
};

export type TaskFiltersText = typeof taskFilters;
