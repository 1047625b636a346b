/** What a letter of urging says before somebody works on it; `{unit}` is the one unit it goes to. */
export const URGING_WORDING = {
  subject: 'đôn đốc thực hiện các nhiệm vụ đã quá thời hạn',
  subjectToOne: 'đôn đốc {unit} thực hiện các nhiệm vụ đã quá thời hạn',
  recipientLines: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND (để báo cáo)'],
  fileCopy: 'VT',
};
