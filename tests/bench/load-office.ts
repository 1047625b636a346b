import { resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { openDatabase } from '#app/db/client.server.ts';
import { foldVietnamese, sortKeyVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import { addDays, type LocalDate } from '#app/domain/shared/local-date.ts';
import type { TaskState } from '#app/domain/task.ts';
import { hashPassword } from '#app/web/passwords.server.ts';

export const TODAY = '2022-09-15' as LocalDate;
export const CHAIR = { username: 'chutich', password: 'một câu dễ nhớ' };
const UNITS = 200;
const TASKS_PER_DIRECTIVE = 20;
const REPORTS_PER_TASK = 4;
/** Papers go back this far, evenly, whatever the size: ten times the tasks are ten times the open ones too. */
const DAYS_BACK = 5 * 365;
/** The first paper is the broad one: points by units, as a matrix. */
const BROAD = { points: 5, units: 40 };
const BROAD_TASKS = BROAD.points * BROAD.units;

type Value = string | number | null;

export const idOf = (kind: string, n: number): string => `${kind}-${String(n).padStart(7, '0')}`;
const ms = (day: LocalDate): number => Date.parse(`${day}T02:00:00Z`);

/** One prepared insert for a table, its columns those of the first row. */
function inserter(db: BetterSqlite3.Database, table: string) {
  let statement: BetterSqlite3.Statement | undefined;
  return (row: Record<string, Value>) => {
    const columns = Object.keys(row);
    statement ??= db.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
    );
    statement.run(row);
  };
}

/** Fills a new SQLite file with an office of this many tasks: 20 to a directive, 4 reports to a task, 200 units. */
export async function loadOffice(path: string, taskCount: number): Promise<void> {
  const migrations = resolve('drizzle');
  const migrated = await openDatabase({ url: `file:${path}`, migrations });
  await migrated.migrate();
  await migrated.close();
  const passwordHash = await hashPassword(CHAIR.password);
  const db = new BetterSqlite3(path);
  db.pragma('synchronous = OFF');
  db.transaction(() => {
    loadOrganisation(db, passwordHash);
    loadDirectives(db, taskCount / TASKS_PER_DIRECTIVE);
    loadTasks(db, taskCount);
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function loadOrganisation(db: BetterSqlite3.Database, passwordHash: string): void {
  const [unit, profile, person] = [inserter(db, 'units'), inserter(db, 'unit_profiles'), inserter(db, 'people')];
  const post = inserter(db, 'posts');
  const root = idOf('unit', 0);
  for (let n = 0; n < UNITS; n += 1) {
    const isCommune = n > 0 && n <= 60;
    const name = n === 0 ? 'UBND huyện Hòa Ninh' : isCommune ? `UBND xã Long Thuận ${n}` : `Phòng Nội vụ ${n}`;
    const level = n === 0 ? 'DISTRICT' : isCommune ? 'COMMUNE' : 'DISTRICT_DEPT';
    const isIssuer = n === 0 || isCommune;
    const id = idOf('unit', n);
    unit({
      id,
      code: `U${n}`,
      level,
      commune_kind: isCommune ? 'XA' : null,
      issuer_id: isIssuer ? id : root,
      is_issuer: Number(isIssuer),
      reform_areas: '[]',
      sort_order: n,
    });
    profile({
      id: idOf('profile', n),
      unit_id: id,
      parent_id: n === 0 ? null : root,
      name,
      short_name: name,
      abbreviation: `U${n}`,
      issuer_lines: '[]',
      symbol: 'UBND',
      letter_fields: '[]',
      issue_place: 'Hòa Ninh',
      name_fold: foldVietnamese(name),
      sort_key: sortKeyVietnamese(name),
    });
    const fullName = `Nguyễn Văn ${n}`;
    person({
      id: idOf('person', n),
      full_name: fullName,
      salutation: 'Ông',
      name_fold: foldVietnamese(fullName),
      sort_key: sortKeyVietnamese(fullName),
    });
    post({
      id: idOf('post', n),
      person_id: idOf('person', n),
      role: n === 0 ? 'chair' : 'unit_head',
      unit_id: id,
      title: n === 0 ? 'Chủ tịch UBND huyện' : 'Thủ trưởng',
    });
  }
  inserter(
    db,
    'committees',
  )({
    id: idOf('committee', 0),
    code: 'BCD',
    issuer_id: root,
    name: 'Ban Chỉ đạo cải cách hành chính huyện',
    issuer_lines: '[]',
    symbol: 'BCĐ',
    seal_allowed: 1,
    own_series: 0,
    standing_office_id: idOf('unit', UNITS - 1),
    name_fold: foldVietnamese('Ban Chỉ đạo cải cách hành chính huyện'),
  });
  inserter(
    db,
    'accounts',
  )({
    id: idOf('account', 0),
    person_id: idOf('person', 0),
    username: CHAIR.username,
    password_hash: passwordHash,
    must_change_password: 0,
  });
}

function loadDirectives(db: BetterSqlite3.Database, count: number): void {
  const directive = inserter(db, 'directives');
  const doc = searchDocInserter(db, 'directive');
  for (let n = 0; n < count; n += 1) {
    const subject = `đẩy mạnh cải cách hành chính đợt ${n}`;
    const issuedOn = issuedOnOf(n, count);
    directive({
      id: idOf('directive', n),
      kind: 'CONG_VAN',
      status: 'issued',
      issuer_id: idOf('unit', 0),
      committee_id: idOf('committee', 0),
      subject,
      number: n + 1,
      symbol: 'UBND-HC',
      number_text: `${n + 1}/UBND-HC`,
      issued_on: issuedOn,
      signed_on: issuedOn,
      signer_person_id: idOf('person', 0),
      signing_form: 'Q',
      signer_name: 'Nguyễn Văn 0',
      signer_title: 'CHỦ TỊCH',
      monitor_unit_id: idOf('unit', UNITS - 1),
      task_count: tasksOf(n),
      created_at: ms(issuedOn),
    });
    doc(idOf('directive', n), issuedOn, `${n + 1}/UBND-HC ${subject}`);
  }
}

const tasksOf = (directive: number): number => {
  if (directive === 0) return BROAD_TASKS;
  return directive < BROAD_TASKS / TASKS_PER_DIRECTIVE ? 0 : TASKS_PER_DIRECTIVE;
};

// The broad paper is a new one; the others are spread over the years.
const issuedOnOf = (directive: number, count: number): LocalDate =>
  addDays(TODAY, directive === 0 ? -20 : -1 - Math.floor(((count - directive) / count) * DAYS_BACK));

function searchDocInserter(db: BetterSqlite3.Database, kind: string) {
  const insert = inserter(db, 'search_docs');
  return (ref: string, day: LocalDate, title: string) => {
    const title_fold = foldVietnamese(title);
    insert({ kind, ref, issuer_id: idOf('unit', 0), day, title, title_fold, body_fold: title_fold });
  };
}

/** Where a task stands in its paper: the broad one first, then 20 each in 4 points of 5 units. */
function placeOf(n: number): { directive: number; point: number; unit: number } {
  if (n < BROAD_TASKS) return { directive: 0, point: Math.floor(n / BROAD.units), unit: n % BROAD.units };
  const within = n % TASKS_PER_DIRECTIVE;
  return { directive: Math.floor(n / TASKS_PER_DIRECTIVE), point: Math.floor(within / 5), unit: within % 5 };
}

const TOPICS = [
  'Rà soát, niêm yết công khai thủ tục hành chính tại bộ phận một cửa',
  'Nâng tỷ lệ hồ sơ giải quyết trực tuyến mức độ 4',
  'Tuyên truyền công tác cải cách hành chính đến người dân',
  'Khắc phục các hạn chế về kiểm soát thủ tục hành chính',
  'Kiện toàn tổ chức, sắp xếp vị trí việc làm',
];

/** Most of what is past its date is done, some of it late, a twentieth lies overdue; what is not yet due is running. */
function stateOf(n: number, dueOn: LocalDate): { state: TaskState; late: boolean } {
  const draw = (n * 7919) % 100;
  if (dueOn < TODAY) {
    if (draw < 5) return { state: draw < 2 ? 'not_started' : 'in_progress', late: false };
    return { state: draw === 5 ? 'cancelled' : 'completed', late: draw < 20 };
  }
  if (draw < 60) return { state: 'in_progress', late: false };
  return { state: draw < 80 ? 'not_started' : draw < 90 ? 'submitted' : 'completed', late: false };
}

function loadTasks(db: BetterSqlite3.Database, count: number): void {
  const [point, pointUnit, task] = [
    inserter(db, 'directive_points'),
    inserter(db, 'point_units'),
    inserter(db, 'tasks'),
  ];
  const [report, event] = [inserter(db, 'progress_reports'), inserter(db, 'task_events')];
  const doc = searchDocInserter(db, 'task');
  const issuer = idOf('unit', 0);
  let lastPoint = '';
  for (let n = 0; n < count; n += 1) {
    const place = placeOf(n);
    const directiveId = idOf('directive', place.directive);
    const issuedOn = issuedOnOf(place.directive, count / TASKS_PER_DIRECTIVE);
    const dueOn = addDays(issuedOn, 10 + ((n * 31) % 60));
    const title = `${TOPICS[place.point]} (việc ${n})`;
    const pointId = `${directiveId}-${place.point}`;
    const lead = idOf('unit', 1 + ((place.directive * 5 + place.unit) % (UNITS - 1)));
    if (pointId !== lastPoint) {
      const due = JSON.stringify({ kind: 'DATE', date: dueOn });
      const base = { id: pointId, directive_id: directiveId, position: place.point, text: title };
      point({ ...base, field: 'PROCEDURES', due_kind: 'DATE', due, deliverable: '', version: 1 });
      lastPoint = pointId;
    }
    pointUnit({
      id: idOf('point-unit', n),
      point_id: pointId,
      part: 'lead',
      unit_id: lead,
      printed: `Đơn vị ${lead}`,
      position: place.unit,
    });
    const { state, late } = stateOf(n, dueOn);
    const done = state === 'completed';
    const completedOn = done ? (dueOn > TODAY ? TODAY : addDays(dueOn, late ? 6 : -3)) : null;
    const id = idOf('task', n);
    task({
      id,
      issuer_id: issuer,
      committee_id: idOf('committee', 0),
      directive_id: directiveId,
      point_id: pointId,
      point_position: place.point,
      unit_position: place.unit,
      field: 'PROCEDURES',
      title,
      lead_unit_id: lead,
      printed_addressee: `Đơn vị ${lead}`,
      monitor_unit_id: idOf('unit', UNITS - 1),
      state,
      due_kind: 'DATE',
      first_due_on: dueOn,
      due_on: dueOn,
      issued_on: issuedOn,
      started_on: state === 'not_started' ? null : issuedOn,
      submitted_on: state === 'submitted' ? addDays(TODAY, -2) : completedOn,
      submitted_by_person_id: state === 'submitted' || done ? idOf('person', 1) : null,
      completed_on: completedOn,
      closed_on: completedOn,
      percent: done ? 100 : (n * 13) % 90,
      last_report_on: addDays(issuedOn, 4),
    });
    for (let r = 0; r < REPORTS_PER_TASK; r += 1) {
      const day = addDays(issuedOn, r + 1);
      report({
        id: idOf('report', n * REPORTS_PER_TASK + r),
        task_id: id,
        is_submission: 0,
        text: `Đã triển khai bước ${r + 1}: ban hành kế hoạch, phân công cán bộ phụ trách, niêm yết tại trụ sở.`,
        percent: 20 * (r + 1),
        difficulties: r === 3 ? 'Thiếu máy quét hồ sơ' : '',
        reported_on: day,
        reported_at: ms(day),
        person_id: idOf('person', 1),
        unit_id: lead,
      });
    }
    event({
      id: idOf('event', n),
      task_id: id,
      type: 'task.assigned',
      at: ms(issuedOn),
      on_day: issuedOn,
      person_id: idOf('person', 0),
      data: '{}',
    });
    doc(id, issuedOn, title);
  }
}
