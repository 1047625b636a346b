import './server-only.server.ts';
import { dialect } from './dialect.ts';
import { pgKit, sqliteKit } from './kit.ts';
import { defineTables } from './tables/index.ts';

/** The tables of the database in use, typed as PostgreSQL (see `kit.ts`). */
export const tables = defineTables(dialect === 'postgres' ? pgKit : sqliteKit);

export const {
  units,
  unitProfiles,
  unitSuccessors,
  unitGroups,
  people,
  committees,
  posts,
  accounts,
  sessions,
  signInAttempts,
  meetings,
  meetingCommittees,
  agendaItems,
  participants,
  opinions,
  conclusions,
  conclusionCommittees,
  conclusionUnits,
  numberSeries,
  directives,
  numberEntries,
  directiveRecipients,
  directivePoints,
  pointUnits,
  tasks,
  taskCoordinators,
  dueChanges,
  progressReports,
  taskEvents,
  files,
  issuedDocuments,
  auditEvents,
  outbox,
  calendarDays,
  settings,
  searchDocs,
} = tables;
