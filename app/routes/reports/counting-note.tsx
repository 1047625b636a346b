import { Link, useLoaderData } from '@remix-run/react';
import { APART } from '#app/domain/counting.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { reportsText } from '#app/text/reports.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import type { loader } from './progress.tsx';

/** Which due dates the figures go by, what they leave out, and where to read why tasks are late. */
export function CountingNote() {
  const { query, counts, leftOut } = useLoaderData<typeof loader>();
  const t = useText(reportsText);
  const { apart, delay } = useText(taskTurnsText);
  const format = useFormat();
  const parts = APART.flatMap((kind) => {
    const n = leftOut[kind] ?? 0;
    return n > 0 ? `${format.number(n)} ${apart[kind]}` : [];
  });
  return (
    <>
      <p>
        {t.basisNote[query.basis]}
        {counts.extended > 0 && ` ${t.extended(format.number(counts.extended), format.number(counts.lateByFirstDate))}`}
      </p>
      {parts.length > 0 && <p>{t.leftOut(format.list(parts))}</p>}
      <p>
        <Link to={paths.delayCauses()}>{delay.title}</Link>
      </p>
    </>
  );
}
