import { useLoaderData } from '@remix-run/react';
import type { DisplayStatus } from '#app/domain/task.ts';
import { ISSUING_LEVELS } from '#app/domain/unit.ts';
import { paths } from '#app/paths.ts';
import type { MatrixTask } from '#app/queries/directives/directive-matrix.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import type { MatrixCell, MatrixPoint, MatrixUnit } from '#app/ui/Matrix.tsx';
import { PointHeading } from './point-heading.tsx';
import type { loader } from './route.tsx';

const MERGED = 'merged';
/** Of several tasks in one cell the one that needs most attention gives its colour. */
const MOST_URGENT: readonly DisplayStatus[] = ['qua', 'sap', 'cho', 'dung', 'dang', 'moi', 'tre', 'xong', 'huy'];

/** The tasks of a directive arranged for the {@link Matrix}. */
export function useMatrix(): { units: MatrixUnit[]; points: MatrixPoint[] } {
  const { directive, matrix } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const cellOf = useCell();
  const { columns, merged } = matrix;
  const firstBody = columns.find(({ level }) => !ISSUING_LEVELS.includes(level))?.id;
  const units: MatrixUnit[] = columns.map(({ id, name }, place) => ({
    id,
    name,
    to: paths.tasks({ vb: directive.id, dv: id }),
    split: place > 0 && id === firstBody,
  }));
  if (merged)
    units.push({
      id: MERGED,
      name: t.merged(merged.units.length),
      to: paths.tasks({ vb: directive.id, diem: merged.pointId }),
    });
  const points = matrix.points.map((point): MatrixPoint => {
    const own = matrix.tasks.filter(({ pointId }) => pointId === point.id);
    const cells: Record<string, MatrixCell> = {};
    for (const task of own) cells[task.leadUnitId] = cellOf(task);
    if (merged?.pointId === point.id) {
      const together = own.filter(({ leadUnitId }) => merged.units.some(({ id }) => id === leadUnitId));
      cells[MERGED] = mergedCell(together, paths.tasks({ vb: directive.id, diem: point.id }));
    }
    return {
      id: point.id,
      number: point.position,
      label: t.point(point.position),
      heading: <PointHeading text={point.text} due={point.due} tasks={own} />,
      cells,
    };
  });
  return { units, points };
}

/** How many of them are under way or done, in the colour of the most urgent. */
function mergedCell(tasks: readonly MatrixTask[], to: string): MatrixCell {
  const status = MOST_URGENT.find((one) => tasks.some((task) => task.status === one)) ?? 'dang';
  const begun = tasks.filter((task) => task.status !== 'moi').length;
  return { status, text: `${begun}/${tasks.length}`, to };
}

function useCell(): (task: MatrixTask) => MatrixCell {
  const t = useText(directivesText).page;
  const format = useFormat();
  const today = useToday();
  const words = ({ status, percent, completedOn }: MatrixTask): string => {
    if (status === 'xong' || status === 'tre')
      return completedOn ? format.shortDate(completedOn, today) : format.percent(100);
    if (status === 'cho') return t.wait;
    if (status === 'moi') return t.fresh;
    if (status === 'dung') return t.paused;
    return status === 'huy' ? t.ended : format.percent(percent);
  };
  return (task) => ({ status: task.status, text: words(task), to: paths.task(task.id) });
}
