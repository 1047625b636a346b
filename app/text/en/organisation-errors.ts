import { factReaders, type Sentence } from '../error-facts.ts';
import type { organisationErrors as vi } from '../vi/organisation-errors.ts';

const { num, str, day } = factReaders('en');

export const organisationErrors: Record<keyof typeof vi, Sentence> = {
  'office_rules.rungs_not_rising': (f) => `Enter ${num(f.least)} days or more: each step follows the one before`,
  'office_rules.unchanged': () => 'No rule differs from what holds now',
  invalid_code: () => 'Use letters, digits and hyphens only, no spaces, such as HN-LT',
  invalid_phone: () => 'Enter a telephone number of 6 to 20 digits, such as 0277 3 837 001',
  'span.end_before_start': (f) =>
    f.from ? `The last day must be ${day(f.from)} or later` : 'The last day must not come before the first',
  'unit.unknown': () => 'Choose a unit from the register',
  'unit.code_taken': (f) => `Code ${str(f.code)} belongs to another unit, enter another`,
  'unit.parent_required': () => 'Choose the unit directly above',
  'unit.parent_cycle': () => 'That unit stands below the one being edited, choose another',
  'unit.parent_not_valid': (f) =>
    `${str(f.unit)} does not exist throughout this period, choose another or change the dates`,
  'unit.parent_other_issuer': () =>
    "To move a unit to another People's Committee, end it, create a new one and record it as successor",
  'unit.name_with_committee': () => 'Enter the name of the division without “UBND”, such as huyện Hồng Ngự',
  'unit.abbreviation_taken': (f) => `${str(f.abbreviation)} is the abbreviation of ${str(f.unit)}, choose another`,
  'unit.not_valid_on_day': (f) => `The unit does not exist on ${day(f.day)}`,
  'unit.profile_starts_that_day': (f) =>
    `A change from ${day(f.day)} is already recorded: correct it, or choose another day`,
  'unit.end_on_its_page': () => 'To end it earlier, use the page "End the unit", which shows all consequences',
  'unit.starts_after_change': (f) => `The first day must come before the first renaming, up to ${day(f.day)}`,
  'unit.children_outside': () => 'Units below exist outside this period, change those first',
  'unit.already_ended': (f) => `The unit ended on ${day(f.day)}, choose that day or an earlier one`,
  'unit.has_successors': () => 'Successors are recorded. Change them before moving the last day',
  'unit.children_outlive': (f) =>
    `${num(f.count)} units below exist after this day: tick the box to end them too, or move them first`,
  'unit.changes_later': (f) => `${str(f.unit)} has a change recorded after this day, choose a later one`,
  'unit.begins_later': (f) => `A post or committee begins on ${day(f.day)}, change that first`,
  'unit.not_ended': () => 'Record successors once the unit has ended',
  'unit.not_an_issuer': () => "Choose a People's Committee (province, district or commune)",
  'successor.whole_stands_alone': () => 'Only one unit can take over everything; for several choose "a part"',
  'successor.twice': () => 'Name each successor once, and not the unit that ends',
  'group.code_taken': (f) => `Code ${str(f.code)} belongs to another group, enter another`,
  'person.unknown': () => 'Choose a person from the list',
  'post.outside_unit': (f) =>
    `${str(f.unit)} does not exist throughout this period, choose another or change the dates`,
  'post.overlaps': () => 'This person holds that very role here at that time, change the dates or the existing post',
  'post.already_ended': (f) => `The post ended on ${day(f.day)}, choose that day or an earlier one`,
  'post.outside_committee': (f) =>
    f.to
      ? `The committee lasts until ${day(f.to)}, choose a day within that time`
      : `The committee starts on ${day(f.from)}, choose a day within that time`,
  'post.not_to_oneself': () => 'Somebody else must put you on a committee',
  'committee.unknown': () => 'Choose a committee from the list',
  'committee.code_taken': (f) => `Code ${str(f.code)} belongs to another committee, enter another`,
  'committee.outside_issuer': (f) =>
    `${str(f.unit)} does not exist throughout this period, change the committee's dates`,
  'committee.office_elsewhere': () => "Choose a standing office under the committee's own People's Committee",
  'committee.end_by_closing': () => 'To end it earlier, use "Close the committee"',
  'committee.already_closed': (f) => `The committee closed on ${day(f.day)}, choose that day or an earlier one`,
  'calendar.day_twice': (f) => `${day(f.day)} is entered twice, remove one`,
  'calendar.not_a_weekend': (f) => `${day(f.day)} is no Saturday or Sunday, so it is worked anyway`,
  'calendar.run_too_long': (f) => `Enter at most ${num(f.max)} days in a row at a time`,
};
