import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { RegisterRow } from '#app/queries/registers/register-rows.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { RegisterMarks } from './register-marks.tsx';
import { useRegisterWords } from './register-words.ts';

/** The registers of one owner and year: how far each has come. */
export function RegisterTable({ caption, rows }: { caption: string; rows: readonly RegisterRow[] }) {
  const t = useText(registersText).list;
  const format = useFormat();
  const words = useRegisterWords();
  const columns: Column<RegisterRow>[] = [
    {
      key: 'name',
      header: t.register,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.register(row.id)}>{row.name}</Link> <RegisterMarks register={row} />
        </>
      ),
    },
    { key: 'types', header: t.types, className: 'small', cell: words.types },
    { key: 'symbol', header: t.symbol, className: 'small num', cell: words.pattern },
    {
      key: 'last',
      header: t.last,
      right: true,
      cell: (row) => (
        <>
          {words.number(row.lastNumber)} {row.lastOn && <span className="small muted">({words.day(row.lastOn)})</span>}
        </>
      ),
    },
    { key: 'next', header: t.next, right: true, cell: (row) => <Next register={row} /> },
    {
      key: 'missing',
      header: t.missing,
      right: true,
      cell: ({ missing, backdated }) => (
        <span className={missing > 0 && !backdated ? 't-qua fw-600' : undefined}>
          {missing > 0 ? format.number(missing) : t.none}
        </span>
      ),
    },
    {
      key: 'entries',
      header: t.entries,
      right: true,
      cell: ({ entries, voided }) => (
        <>
          {format.number(entries)}{' '}
          {voided > 0 && <span className="small muted">({t.voided(format.number(voided))})</span>}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} dense />;
}

function Next({ register }: { register: Pick<RegisterRow, 'next' | 'lockedOn'> }) {
  const t = useText(registersText).list;
  const words = useRegisterWords();
  if (register.next !== null) return <b>{words.number(register.next)}</b>;
  return <span className="small muted">{register.lockedOn ? t.stopped : t.byHand}</span>;
}
