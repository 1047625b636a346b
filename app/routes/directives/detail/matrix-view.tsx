import { useLoaderData } from '@remix-run/react';
import type { DisplayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Kbd } from '#app/ui/Kbd.tsx';
import { Matrix } from '#app/ui/Matrix.tsx';
import { StackedBar } from '#app/ui/StackedBar.tsx';
import { BAR_ORDER } from '../task-statuses.ts';
import type { loader } from './route.tsx';
import { useMatrix } from './use-matrix.tsx';

/** Points against units: which task is late, and at which unit. */
export function MatrixView() {
  const { directive, matrix, filter } = useLoaderData<typeof loader>();
  const t = useText(directivesText);
  const { directiveKind } = useText(statusLabelsText);
  const { units, points } = useMatrix();
  const name = t.named(directiveKind[directive.kind], directive.numberText ?? '').trim();
  if (matrix.tasks.length === 0) return <EmptyState title={t.page.noTasks}>{t.page.noTasksText}</EmptyState>;
  return (
    <section className="panel panel-long" aria-label={t.page.matrixLabel}>
      <div className="panel-body pd-12-16">
        <Counts />
      </div>
      {points.length > 0 ? (
        <Matrix
          caption={t.page.caption(points.length, name)}
          corner={
            <>
              {t.page.corner} <span className="soft fw-400">· {t.page.cornerDue}</span>
            </>
          }
          units={units}
          points={points}
        />
      ) : (
        filter && <EmptyState title={t.page.noneOfStatus}>{t.page.noneOfStatusText}</EmptyState>
      )}
      <div className="panel-foot between fx-wrap">
        <span>{t.page.legend}</span>
        <span className="row no-print only-wide">
          <Kbd keys={['←', '↑', '↓', '→']} /> {t.page.keys} <Kbd keys={['Enter']} /> {t.page.keysOpen}
        </span>
      </div>
    </section>
  );
}

/** All tasks by status; each number opens its list. */
function Counts() {
  const { directive, matrix } = useLoaderData<typeof loader>();
  const count = (status: DisplayStatus) => matrix.tasks.filter((task) => task.status === status).length;
  const always: readonly DisplayStatus[] = BAR_ORDER.slice(0, 7);
  return (
    <StackedBar
      segments={BAR_ORDER.map((status) => ({
        status,
        count: count(status),
        to: paths.tasks({ vb: directive.id, tt: status }),
      })).filter(({ status, count: n }) => n > 0 || always.includes(status))}
    />
  );
}
