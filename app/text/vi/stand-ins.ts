/** Words of standing in for an officer. */
export const standIns = {
  title: 'Người làm thay khi vắng mặt',
  hint: 'Trong những ngày này, người làm thay báo cáo được các việc của người vắng mặt.',
  none: 'Chưa cử ai làm thay.',
  entry: (standIn: string, away: string) => `${standIn} làm thay ${away}`,
  span: (from: string, to: string) => `${from} đến ${to}`,
  now: 'đang làm thay',
  coming: 'sắp tới',
  away: 'Người vắng mặt',
  standIn: 'Người làm thay',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  reason: 'Lý do vắng mặt',
  choose: 'Chọn người',
  add: 'Cử người làm thay',
  end: 'Kết thúc hôm nay',
  cancel: 'Huỷ',
  endOf: (entry: string) => `Kết thúc: ${entry}`,
};

export type StandInsText = typeof standIns;
