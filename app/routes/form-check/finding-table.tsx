import type { ComponentReport, Finding } from '#app/documents/check/check-form.ts';
import { formCheckText } from '#app/text/form-check.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { Icon } from '#app/ui/Icon.tsx';

/** Component by component: where, what is, what should be, and who says so. */
export function FindingTable({ components }: { components: readonly ComponentReport[] }) {
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
      caption={t.faultsTitle}
      columns={columns}
      groups={components.map(({ component, findings }) => ({
        key: component,
        heading: t.components[component],
        rows: findings,
      }))}
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
