import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { type Tab, Tabs } from '#app/ui/Tabs.tsx';
import type { loader } from './route.tsx';

/** The views of a directive, each with its address; beside the matrix, what to narrow it to. */
export function DirectiveTabs({ label }: { label: string }) {
  const { directive, points, matrix, view, hasTasks, filter, acts } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const { id } = directive;
  const items: Tab[] = [
    { to: paths.directive(id, { xem: hasTasks ? 'toan-van' : null }), label: t.tabs.text, current: view === 'text' },
  ];
  if (hasTasks)
    items.unshift(
      { to: paths.directive(id), label: t.tabs.matrix, count: points.length, current: view === 'matrix' },
      { to: paths.tasks({ vb: id }), label: t.tabs.tasks, count: matrix.tasks.length },
    );
  if (acts.seeLog)
    items.push({ to: paths.directive(id, { xem: 'nhat-ky' }), label: t.tabs.log, current: view === 'log' });
  const show = (loc: 'qua' | 'moi' | null): Tab => ({
    to: paths.directive(id, { loc }),
    label: t.show[loc ?? 'all'],
    current: filter === loc,
  });
  return (
    <Tabs label={label} items={items} end={view === 'matrix' ? [show(null), show('qua'), show('moi')] : undefined} />
  );
}
