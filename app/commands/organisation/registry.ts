import { appointPerson } from './appoint-person.ts';
import { createCommittee } from './create-committee.ts';
import { createGroup } from './create-group.ts';
import { createPerson } from './create-person.ts';
import { createUnit } from './create-unit.ts';
import { endPost } from './end-post.ts';
import { reviseUnit } from './revise-unit.ts';
import { setCalendarDays } from './set-calendar-days.ts';

export const organisationCommands = [
  createUnit,
  reviseUnit,
  createGroup,
  createPerson,
  appointPerson,
  endPost,
  createCommittee,
  setCalendarDays,
];
