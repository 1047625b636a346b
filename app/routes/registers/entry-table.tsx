import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { EntryRow } from '#app/queries/registers/register-page.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';

/** Lines of the register of outgoing papers, in the ten columns of the decree. */
export function EntryTable({ caption, rows }: { caption: string; rows: readonly EntryRow[] }) {
  const t = useText(registersText);
  const format = useFormat();
  const today = useToday();
  const head = t.columns;
  const columns: Column<EntryRow>[] = [
    {
      key: 'number',
      header: head.number,
      names: true,
      className: 'nowrap',
      cell: (row) => <EntryNumber entry={row} />,
    },
    {
      key: 'issuedOn',
      header: head.issuedOn,
      className: 'num',
      cell: (row) => (row.subject ? format.shortDate(row.issuedOn, today) : ''),
    },
    { key: 'subject', header: head.subject, bare: true, cell: (row) => <EntrySubject entry={row} /> },
    { key: 'signer', header: head.signer, className: 'small', cell: (row) => row.signer },
    { key: 'recipients', header: head.recipients, className: 'small', cell: (row) => row.recipients },
    { key: 'fileCopy', header: head.fileCopy, className: 'small', wideOnly: true, cell: (row) => row.fileCopy },
    {
      key: 'copies',
      header: head.copies,
      right: true,
      wideOnly: true,
      cell: (row) => (row.copies === null ? '' : format.number(row.copies)),
    },
    {
      key: 'sentOn',
      header: head.sentOn,
      className: 'num',
      wideOnly: true,
      cell: (row) => (row.sentOn ? format.shortDate(row.sentOn, today) : ''),
    },
    // Signed by hand on the printed book.
    { key: 'received', header: head.received, wideOnly: true, cell: () => '' },
    { key: 'note', header: head.note, className: 'small', wideOnly: true, cell: (row) => row.note },
  ];
  if (rows.some(({ mayVoid }) => mayVoid))
    columns.push({
      key: 'actions',
      header: head.actions,
      actions: true,
      className: 'right no-print',
      headClassName: 'no-print',
      cell: (row) =>
        row.mayVoid && (
          <Link
            className="btn btn-quiet btn-sm"
            to={paths.voidNumber(row.seriesId, { so: row.number })}
            aria-label={t.page.voidOf(row.numberText)}
          >
            {t.page.void}
          </Link>
        ),
    });
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function EntryNumber({ entry }: { entry: EntryRow }) {
  const t = useText(registersText).page;
  const { numberText, directiveId, meetingId, voidedAt } = entry;
  if (voidedAt !== null)
    return (
      <>
        <s>{numberText}</s> <span className="tag">{t.voided}</span>
      </>
    );
  if (directiveId !== null) return <DocumentChip number={numberText} to={paths.directive(directiveId)} />;
  if (meetingId !== null) return <DocumentChip number={numberText} to={paths.meeting(meetingId)} />;
  return <span className="num">{numberText}</span>;
}

function EntrySubject({ entry }: { entry: EntryRow }) {
  const t = useText(registersText);
  return (
    <>
      {entry.subject && (
        <>
          <b>{t.typeName(entry.docType)}.</b> {upperFirst(entry.subject)}
        </>
      )}
      {entry.voidReason !== null && (
        <span className="d-block small soft">{t.page.voidedBecause(entry.voidReason)}</span>
      )}
    </>
  );
}
