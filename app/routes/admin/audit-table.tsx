import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { AuditLine } from '#app/queries/audit/audit-page.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { auditText } from '#app/text/audit.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { DataTable } from '#app/ui/DataTable.tsx';

/** Where a record of some kind is shown. */
const PAGES: Record<string, (id: string) => string> = {
  task: paths.task,
  directive: (id) => paths.directive(id),
  meeting: paths.meeting,
  unit: paths.unit,
  person: paths.editUser,
  committee: paths.editCommittee,
  number_series: (id) => paths.register(id),
};

/** What is most telling about the record, out of what the event kept of it. */
function titleOf({ data, subjectKind, named }: AuditLine): string | null {
  if (named) return named.name;
  for (const name of ['numberText', 'title', 'username', 'fullName', 'name', 'code', 'day']) {
    const value = data[name];
    if (typeof value === 'string' && value !== '' && !(name === 'title' && subjectKind === 'person')) return value;
  }
  return null;
}

/** The log, newest first; what an event kept is folded under its line. */
export function AuditTable({ rows }: { rows: readonly AuditLine[] }) {
  const { audit: t } = useText(adminSystemText);
  const names = useText(auditText);
  const format = useFormat();
  return (
    <DataTable
      caption={t.title}
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      dense
      columns={[
        { key: 'seq', header: t.seq, names: true, cell: ({ seq }) => format.number(seq) },
        {
          key: 'at',
          header: t.at,
          cell: ({ at, recordedAt }) => (
            <>
              {format.dateTime(at)}
              {format.dayOf(at) !== format.dayOf(recordedAt) && (
                <span className="small muted d-block">{t.recordedAt(format.dateTime(recordedAt))}</span>
              )}
            </>
          ),
        },
        {
          key: 'person',
          header: t.person,
          cell: ({ actorPersonId, actorName }) => (actorPersonId ? actorName : t.system),
        },
        { key: 'command', header: t.command, cell: ({ command }) => names.commands[command] ?? command },
        { key: 'subject', header: t.subject, cell: (line) => <Subject line={line} /> },
        { key: 'details', header: t.details, cell: (line) => <Details line={line} /> },
      ]}
    />
  );
}

function Subject({ line }: { line: AuditLine }) {
  const { audit: t, outbox } = useText(adminSystemText);
  const names = useText(auditText);
  const { subjectKind, subjectId, named } = line;
  const kind = names.kinds[subjectKind] ?? subjectKind;
  const title = subjectKind === 'outbox_message' ? outbox.topics[String(line.data.topic)] : titleOf(line);
  const words = title ? `${kind}: ${title}` : kind;
  const to = named?.mayOpen === false ? undefined : PAGES[subjectKind]?.(subjectId);
  return (
    <>
      {to ? <Link to={to}>{words}</Link> : words}{' '}
      <Link className="small d-block" to={paths.audit({ loai: subjectKind, ma: subjectId })}>
        {t.onlyThis}
      </Link>
    </>
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

function Details({ line: { seq, type, data, hash } }: { line: AuditLine }) {
  const { audit: t } = useText(adminSystemText);
  const format = useFormat();
  return (
    <details>
      <summary aria-label={t.detailsOf(format.number(seq))}>{t.details}</summary>
      <dl className="log-data">
        {[[t.event, type] as const, ...Object.entries(data), [t.hash, hash] as const].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
