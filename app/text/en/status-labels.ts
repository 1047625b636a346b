import type { statusLabels as vi } from '../vi/status-labels.ts';

export const statusLabels: typeof vi = {
  taskState: {
    draft: 'To be given again',
    not_started: 'Not accepted',
    in_progress: 'In progress',
    submitted: 'Waiting for confirmation',
    completed: 'Completed',
    suspended: 'Suspended',
    transferred: 'Transferred',
    cancelled: 'Cancelled',
  },
  status: {
    moi: 'Not accepted',
    dang: 'In progress',
    sap: 'Due soon',
    qua: 'Overdue',
    cho: 'Waiting for confirmation',
    xong: 'Completed',
    tre: 'Completed late',
    dung: 'Suspended',
    huy: 'Cancelled or transferred',
  },
  meetingStatus: {
    draft: 'Planned',
    invited: 'Invited',
    held: 'Held',
    minutes_signed: 'Minutes signed',
    conclusions_issued: 'Conclusions issued',
    cancelled: 'Cancelled',
  },
  directiveKind: {
    CONG_VAN: 'Official letter',
    CONG_VAN_DON_DOC: 'Letter of urging',
    THONG_BAO_KET_LUAN: 'Notice of conclusions',
    INCOMING: 'Incoming paper',
    ORAL: 'Spoken instruction',
  },
  directiveStatus: {
    draft: 'Draft',
    signed: 'Signed, waiting for a number',
    issued: 'Issued',
    replaced: 'Replaced',
    recalled: 'Recalled',
    discarded: 'Draft dropped',
  },
};
