import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { paths } from '#app/paths.ts';
import { homePage } from '#app/queries/home/home-page.ts';
import { homeText } from '#app/text/home.ts';
import { useText } from '#app/text/index.ts';
import { unitHomeText } from '#app/text/unit-home.ts';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { ChairHome } from './chair.tsx';
import { OfficeHome } from './office.tsx';
import { UnitHome } from './unit.tsx';

export const loader = pageLoader({}, async ({ read, actor, today, now }) => {
  const home = await homePage(read, actor, { today });
  if (home.kind === 'system') throw redirect(paths.admin());
  return { ...home, now };
});

/** A unit takes its tasks on and records progress with one tap, without leaving its list. */
export const action = pageAction({
  intents: {
    acknowledge: { command: acknowledgeTask, flash: 'task.acknowledged' },
    report: {
      command: reportProgress,
      flash: ({ percent, before }: { percent: number; before: number }) => ({
        code: 'task.tapped',
        facts: { percent, before },
      }),
    },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => {
    const t = homeText[locale];
    if (data.kind === 'chair') return t.chair.title;
    if (data.kind === 'office') return t.office.title;
    return data.kind === 'unit' ? unitHomeText[locale].title(data.unit) : t.none.title;
  },
});

export default function Home() {
  const home = useLoaderData<typeof loader>();
  const t = useText(homeText).none;
  switch (home.kind) {
    case 'chair':
      return <ChairHome home={home} now={home.now} />;
    case 'office':
      return <OfficeHome home={home} />;
    case 'unit':
      return <UnitHome home={home} />;
    default:
      return (
        <>
          <PageHeader title={t.title} />
          <EmptyState title={t.title}>{t.text}</EmptyState>
        </>
      );
  }
}
