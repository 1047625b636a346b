import type { AdminText } from '../vi/admin.ts';

export const admin: AdminText = {
  title: 'Administration',
  tabsLabel: 'Areas of administration',
  tabs: {
    overview: 'Overview',
    units: 'Units',
    groups: 'Groups of units',
    people: 'Users',
    committees: 'Committees',
    holidays: 'Days off',
    rules: 'Rules',
    reminders: 'Reminders',
    audit: 'Audit log',
    mails: 'Mail sent',
    outbox: 'Queue',
  },
  overview: {
    unitsNow: (n) => `${n} units at present`,
    peopleNow: (n) => `${n} people can sign in`,
    groupsNow: (n) => `${n} groups in use`,
    committeesNow: (n) => `${n} committees at present`,
    daysEntered: (n, year) => `${n} days entered for ${year}`,
    attention: 'Worth a look',
    nothing: 'Nothing to look at',
    nothingText: 'Units, accounts and the calendar are complete.',
    unitsWithoutPeople: (n) => `${n} units have nobody who can sign in, so they cannot report`,
    peopleWithoutPost: (n) => `${n} accounts hold no post today`,
    noHolidays: (year) => `No days off entered for ${year}; working-day deadlines skip weekends only`,
    committeesWithoutChair: (n) => `${n} committees have no head`,
    areas: 'Areas',
  },
};
