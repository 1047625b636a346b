import type { Finding } from '#app/documents/check/check-form.ts';
import { formCheckText } from '#app/text/form-check.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { Icon } from '#app/ui/Icon.tsx';

/** Where, what is, what should be, and who says so. */
export function FindingTable({ caption, findings }: { caption: string; findings: readonly Finding[] }) {
  const t = useText(formCheckText);
  const columns: Column<Finding>[] = [
    { key: 'level', header: t.columns.level, bare: true, cell: (finding) => <LevelMark {...finding} /> },
    { key: 'where', header: t.columns.where, names: true, cell: (finding) => <Where {...finding} /> },
    { key: 'is', header: t.columns.is, cell: ({ is }) => is },
    { key: 'shouldBe', header: t.columns.shouldBe, cell: ({ shouldBe }) => <b>{shouldBe}</b> },
    {
      key: 'rule',
      header: t.columns.rule,
      cell: ({ demand, source }) => (
        <>
          {demand} <span className="small soft">{source}</span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={findings}
      rowKey={({ ruleId, where, is }) => `${ruleId} ${where?.paragraph} ${is}`}
    />
  );
}

function LevelMark({ level }: Finding) {
  const t = useText(formCheckText);
  return (
    <span className={level === 'error' ? 'st st-qua' : 'st st-sap'}>
      <Icon name={level === 'error' ? 'alert' : 'hist'} />
      {t.levels[level]}
    </span>
  );
}

function Where({ where, more }: Finding) {
  const t = useText(formCheckText);
  const format = useFormat();
  return (
    <>
      {where ? where.start || t.paragraph(format.number(where.paragraph)) : t.whole}
      {where && where.start !== '' && (
        <span className="small soft"> ({t.paragraph(format.number(where.paragraph))})</span>
      )}
      {more > 0 && <span className="small soft"> {t.more(format.number(more))}</span>}
    </>
  );
}
