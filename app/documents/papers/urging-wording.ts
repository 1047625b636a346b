/** What a letter of urging says before somebody works on it. */
export const URGING_WORDING = {
  subject: 'đôn đốc thực hiện các nhiệm vụ đã quá thời hạn',
  recipientLines: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND (để báo cáo)'],
  fileCopy: 'VT',
};
