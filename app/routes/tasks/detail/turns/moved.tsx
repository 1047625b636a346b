import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Notice } from '#app/ui/Notice.tsx';
import type { loader } from '../route.tsx';

/** Where the task went, or came from. */
export function Moved() {
  const { to, from } = useLoaderData<typeof loader>().turns.moved;
  const t = useText(taskTurnsText).moved;
  const links = [
    { words: t.from, task: from },
    { words: t.to, task: to },
  ];
  return links.map(
    ({ words, task }) =>
      task && (
        <Notice key={task.id} icon="swap" className="mb-16">
          {words} <Link to={paths.task(task.id)}>{task.unit}</Link>
        </Notice>
      ),
  );
}
