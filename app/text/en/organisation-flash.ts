import type { FlashSentence } from '../flash.ts';
import type { organisationFlash as vi } from '../vi/organisation-flash.ts';

export const organisationFlash: Record<keyof typeof vi, FlashSentence> = {
  'unit.created': () => 'Unit added.',
  'unit.edited': () => 'Unit saved.',
  'unit.revised': () => 'Change recorded. Papers of before keep the old name.',
  'unit.profile_corrected': () => 'Corrected.',
  'unit.ended': (f) => `Ended: units ${f.units}, posts ${f.posts}.`,
  'unit.successors_set': () => 'Successors recorded.',
  'group.created': () => 'Group added.',
  'group.edited': () => 'Group saved.',
  'group.retired': () => 'Group taken out of use.',
  'group.restored': () => 'Group back in use.',
  'person.created': () => 'Person added. Next: a post and an account.',
  'person.edited': () => 'Saved.',
  'post.appointed': () => 'Post recorded.',
  'post.edited': () => 'Post saved.',
  'post.ended': () => 'Last day of the post recorded.',
  'committee.created': () => 'Committee set up. Next: its members.',
  'committee.edited': () => 'Committee saved.',
  'committee.closed': (f) => `Committee closed with its posts (${f.posts}).`,
  'committee.member_added': () => 'Member added.',
  'committee.member_edited': () => 'Member saved.',
  'committee.member_ended': () => 'Last day of membership recorded.',
  'calendar.days_set': (f) => (f.count === 0 ? 'Those days were there already.' : `Days entered: ${f.count}.`),
  'calendar.day_removed': () => 'Day removed. Deadlines already set stay.',
};
