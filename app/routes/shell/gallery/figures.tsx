import { paths } from '#app/paths.ts';
import { galleryText } from '#app/text/gallery.ts';
import { useText } from '#app/text/index.ts';
import { BarChart } from '#app/ui/BarChart.tsx';
import { Card } from '#app/ui/Card.tsx';
import { KpiStrip } from '#app/ui/KpiStrip.tsx';
import { Matrix, type MatrixCell } from '#app/ui/Matrix.tsx';
import { RankList } from '#app/ui/RankList.tsx';
import { StackedBar } from '#app/ui/StackedBar.tsx';

const WEEKS: [string, number][] = [
  ['28/02', 12],
  ['07/3', 11],
  ['14/3', 12],
  ['21/3', 10],
  ['28/3', 9],
  ['04/4', 8],
  ['11/4', 6],
  ['18/4', 5],
];

export function FigureSamples() {
  const t = useText(galleryText);
  const to = paths.tasks();
  return (
    <>
      <KpiStrip
        items={[
          { label: t.kpis.overdue, value: '5', detail: t.kpis.overdueDetail, to, icon: 'qua', tone: 'qua', hot: true },
          { label: t.kpis.soon, value: '9', detail: t.kpis.soonDetail, to, icon: 'sap', tone: 'sap' },
          { label: t.kpis.waiting, value: '5', detail: t.kpis.waitingDetail, to, icon: 'cho', tone: 'cho' },
          { label: t.kpis.onTime, value: '81,4%', detail: t.kpis.onTimeDetail, to, icon: 'xong', tone: 'xong' },
        ]}
      />
      <div className="cols cols-2">
        <Card label={t.chart.title}>
          <BarChart
            title={t.chart.title}
            subtitle={t.chart.subtitle}
            heads={t.chart.heads}
            bars={WEEKS.map(([label, value], index) => ({ label, value, text: String(value), highlight: index === 7 }))}
            target={{ value: 4, text: '4' }}
          />
        </Card>
        <Card title={t.sections.figures}>
          <StackedBar
            segments={[
              { status: 'xong', count: 35, to },
              { status: 'tre', count: 3, to },
              { status: 'cho', count: 5, to },
              { status: 'dang', count: 39, to, label: t.inTime },
              { status: 'sap', count: 9, to },
              { status: 'qua', count: 5, to },
            ]}
          />
          <div className="mt-16">
            <RankList
              items={[
                { name: t.units[0] ?? '', to: paths.unit('0'), part: 5, whole: 5 },
                { name: t.units[8] ?? '', to: paths.unit('8'), part: 2, whole: 3 },
                { name: t.units[6] ?? '', to: paths.unit('6'), part: 2, whole: 4, warning: t.oneOverdue },
              ]}
            />
          </div>
        </Card>
      </div>
    </>
  );
}

export function MatrixSample() {
  const t = useText(galleryText);
  const to = paths.task('1');
  const cells: (MatrixCell | undefined)[] = [
    undefined,
    { status: 'xong', text: '12/4', to },
    { status: 'cho', text: t.waitingShort, to },
    { status: 'qua', text: '60%', to },
    undefined,
    { status: 'dang', text: '55%', to },
    { status: 'sap', text: '80%', to },
    { status: 'tre', text: '18/4', to },
    { status: 'moi', text: t.notAccepted, to },
    { status: 'dung', text: '15%', to },
    { status: 'huy', text: '–', to },
    undefined,
    undefined,
  ];
  return (
    <Card label={t.sections.matrix} padded={false}>
      <Matrix
        caption={t.caption389}
        corner={t.columns.task}
        units={t.units.map((name, index) => ({
          id: String(index),
          name,
          to: paths.unit(String(index)),
          split: index === 10,
        }))}
        points={t.tasks.slice(2, 4).map((label, row) => ({
          id: String(row),
          number: row + 1,
          label,
          heading: label,
          cells: Object.fromEntries(cells.map((cell, index) => [String((index + row) % 13), cell])),
        }))}
      />
    </Card>
  );
}
