/** Words of the page on which spoken orders are put right. */
export const oral = {
  title: 'Sửa ý kiến trước khi xác nhận',
  note: 'Đơn vị bị bỏ ra thì dừng nhiệm vụ, đơn vị thêm vào nhận nhiệm vụ từ hôm nay. Nội dung đã ghi trước đó được giữ trong nhật ký.',
  point: (position: number) => `Nội dung ${position}`,
  text: 'Nội dung chỉ đạo',
  leads: 'Đơn vị chủ trì',
  nobody: 'chưa chọn đơn vị',
  reason: 'Lý do sửa',
  reasonHint: 'Ví dụ: ghi chưa đúng ý kiến của đồng chí Chủ tịch',
  submit: 'Lưu nội dung đã sửa',
  back: 'Về ý kiến chỉ đạo',
  open: 'Sửa trước khi xác nhận',
};

export type OralText = typeof oral;
