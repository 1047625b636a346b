/** Words of tasks that are not kept up, and of spoken orders that wait for confirmation: both are counted apart. */
export const upkeep = {
  silent: (days: string) => `Chưa cập nhật ${days} ngày`,
  silentHint: (days: string) => `Đơn vị không báo cáo tiến độ quá ${days} ngày`,
  filter: 'Cập nhật',
  anyUpdate: 'Bất kỳ',
  onlySilent: 'Lâu chưa cập nhật',
  rate: 'Tỷ lệ cập nhật tiến độ',
  rateDetail: (kept: string, underWay: string, days: string) =>
    `${kept}/${underWay} nhiệm vụ đang thực hiện mới giao hoặc có báo cáo trong ${days} ngày`,
  silentLink: (count: string) => `Xem ${count} nhiệm vụ chưa cập nhật`,
  secondHand: (count: string) => `Ngoài ra có ${count} nhiệm vụ theo ý kiến trực tiếp chưa xác nhận, tính riêng`,
  orals: 'Ý kiến trực tiếp chưa xác nhận',
  oral: (author: string, day: string) => `${author}, ngày ${day}`,
  oralTasks: (count: string) => `${count} nhiệm vụ, tính riêng đến khi xác nhận`,
  confirmBy: (day: string) => `Xác nhận trước hết ngày ${day}`,
  confirmLate: (day: string) => `Quá hạn xác nhận ngày ${day}`,
};

export type UpkeepText = typeof upkeep;
