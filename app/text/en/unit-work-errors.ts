import { factReaders, type Sentence } from '../error-facts.ts';
import type { unitWorkErrors as vi } from '../vi/unit-work-errors.ts';

const { bound } = factReaders('en');

export const unitWorkErrors: Record<keyof typeof vi, Sentence> = {
  'stand_in.same_person': () => 'Choose somebody other than the person who is away',
  'stand_in.in_past': () => 'The last day may not be before today',
  'stand_in.no_post': () => 'Choose somebody who holds a post in the unit through all of these days',
  'stand_in.overlaps': (f) =>
    `This person already has a stand-in from ${bound(f.from)} to ${bound(f.to)}; choose other days`,
  'stand_in.stands_in': (f) =>
    `This person stands in for somebody from ${bound(f.from)} to ${bound(f.to)}; end that first`,
  'stand_in.away': (f) => `This person is away from ${bound(f.from)} to ${bound(f.to)}; choose somebody else`,
  'subtask.task_closed': () => 'The task is closed; its parts cannot be changed any more',
  'subtask.removed': () => 'This part was removed; restore it before changing it',
  'subtask.holder_not_in_unit': () => 'Choose a person or a sub-unit of the lead unit',
  'subtask.due_after_task': (f) => `The due date may not be after that of the task, ${bound(f.dueOn)}`,
  'contribution.by_lead': () => 'The lead unit reports progress; it does not contribute',
  'contribution.not_coordinating': () => 'Only coordinating units contribute',
  'contribution.task_closed': () => 'The task is closed and takes no more contributions',
  'contribution.empty': () => 'Write what was done or attach a file',
  'reply.nothing': () => 'Answer at least one point, then send',
};
