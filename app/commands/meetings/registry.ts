import { cancelMeeting } from './cancel-meeting.ts';
import { carryItem } from './carry-item.ts';
import { editMeeting } from './edit-meeting.ts';
import { editOpinion } from './edit-opinion.ts';
import { endMeeting } from './end-meeting.ts';
import { inviteToMeeting } from './invite.ts';
import { issueMeetingPaper } from './issue-meeting-paper.ts';
import { markRestPresent } from './mark-rest-present.ts';
import { planMeeting } from './plan-meeting.ts';
import { postponeMeeting } from './postpone-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordOpinion } from './record-opinion.ts';
import { removeOpinion } from './remove-opinion.ts';
import { reopenMinutes } from './reopen-minutes.ts';
import { setCurrentItem } from './set-current-item.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from './sign-minutes.ts';
import { startMeeting } from './start-meeting.ts';
import { writeSummary } from './write-summary.ts';

export const meetingCommands = [
  planMeeting,
  editMeeting,
  postponeMeeting,
  cancelMeeting,
  inviteToMeeting,
  carryItem,
  startMeeting,
  setCurrentItem,
  recordAttendance,
  markRestPresent,
  recordOpinion,
  editOpinion,
  removeOpinion,
  writeSummary,
  endMeeting,
  signMinutesAsSecretary,
  signMinutesAsChair,
  reopenMinutes,
  issueMeetingPaper,
];
