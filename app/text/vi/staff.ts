/** Words of the page of who has what in a unit. */
export const staff = {
  title: 'Phân công trong đơn vị',
  sub: (unit: string) => `${unit} · ai đang làm việc gì`,
  unit: 'Đơn vị',
  show: 'Xem',
  unassigned: 'Chưa có cán bộ phụ trách',
  allAssigned: 'Mọi việc đang mở đều có cán bộ phụ trách.',
  people: 'Cán bộ và việc đang làm',
  officer: 'Cán bộ phụ trách',
  officerOf: (task: string) => `Cán bộ phụ trách việc: ${task}`,
  choose: 'Chọn cán bộ',
  assign: 'Giao',
  tasksOf: (open: number, late: number) => (late > 0 ? `${open} việc, ${late} quá hạn` : `${open} việc`),
  partsOf: (count: number) => `${count} phần việc`,
  free: 'Chưa được giao việc nào',
  partOf: (task: string) => `thuộc việc: ${task}`,
  more: (count: number) => `Xem thêm ${count} việc`,
  awayNow: (name: string, day: string) => `Vắng mặt đến ${day}, ${name} làm thay`,
  standsInNow: (name: string, day: string) => `Làm thay ${name} đến ${day}`,
  nobody: 'Đơn vị chưa có cán bộ nào trong danh sách',
  nobodyText: 'Quản trị hệ thống giao chức vụ cho cán bộ của đơn vị ở mục Người dùng.',
  subUnits: 'Bộ phận trực thuộc',
};

export type StaffText = typeof staff;
