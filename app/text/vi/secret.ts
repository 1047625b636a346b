/** Words of placeholders of secret papers. */
export const secret = {
  title: 'Đăng ký văn bản mật',
  note: 'Chỉ ghi nơi ban hành, số, ngày, đơn vị chủ trì và hạn. Không ghi trích yếu, nội dung, không đính kèm tệp: văn bản được quản lý theo chế độ mật, ngoài hệ thống này.',
  author: 'Nơi ban hành',
  authorHint: 'Ví dụ UBND tỉnh Đồng Tháp',
  numberText: 'Số, ký hiệu',
  numberHint: 'Ví dụ 05/UBND-NC',
  issuedOn: 'Ngày văn bản',
  receivedOn: 'Ngày nhận',
  dueOn: 'Hạn hoàn thành',
  leads: 'Đơn vị chủ trì',
  submit: 'Đăng ký và giao việc',
  tag: 'Mật',
  tagHint: 'Văn bản mật: chỉ theo dõi đơn vị, hạn và trạng thái',
  onTask:
    'Nhiệm vụ theo văn bản mật: chỉ theo dõi đơn vị, hạn và trạng thái. Không ghi nội dung, không đính kèm tệp; ô bắt buộc ghi “Theo văn bản mật”.',
};

export type SecretText = typeof secret;
