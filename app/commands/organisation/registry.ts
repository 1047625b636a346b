import type { AnyCommand } from '../define-command.server.ts';
import { addCommitteeMember } from './add-committee-member.ts';
import { appointPerson } from './appoint-person.ts';
import { closeCommittee } from './close-committee.ts';
import { correctUnitProfile } from './correct-unit-profile.ts';
import { createCommittee } from './create-committee.ts';
import { createGroup } from './create-group.ts';
import { createPerson } from './create-person.ts';
import { createUnit } from './create-unit.ts';
import { editCommittee } from './edit-committee.ts';
import { editCommitteeMember } from './edit-committee-member.ts';
import { editGroup } from './edit-group.ts';
import { editPerson } from './edit-person.ts';
import { editPost } from './edit-post.ts';
import { editUnit } from './edit-unit.ts';
import { endCommitteeMember } from './end-committee-member.ts';
import { endPost } from './end-post.ts';
import { endUnit } from './end-unit.ts';
import { removeCalendarEntry } from './remove-calendar-day.ts';
import { retireGroup } from './retire-group.ts';
import { reviseUnit } from './revise-unit.ts';
import { setCalendarDays } from './set-calendar-days.ts';
import { setSuccessors } from './set-successors.ts';

/** Units, groups, people, posts, committees and the calendar. */
export const organisationCommands: readonly AnyCommand[] = [
  createUnit,
  editUnit,
  reviseUnit,
  correctUnitProfile,
  endUnit,
  setSuccessors,
  createGroup,
  editGroup,
  retireGroup,
  createPerson,
  editPerson,
  appointPerson,
  editPost,
  endPost,
  createCommittee,
  editCommittee,
  closeCommittee,
  addCommitteeMember,
  editCommitteeMember,
  endCommitteeMember,
  setCalendarDays,
  removeCalendarEntry,
];
