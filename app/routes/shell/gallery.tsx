import { galleryText } from '#app/text/gallery.ts';
import { useText } from '#app/text/index.ts';
import { ErrorPage } from '#app/ui/ErrorPage.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Shell } from '#app/ui/Shell.tsx';
import { trainingOnly } from '#app/web/root-data.server.ts';
import { FigureSamples, MatrixSample } from './gallery/figures.tsx';
import { ConfirmSample, FieldSamples, RefusedSample } from './gallery/forms.tsx';
import { ButtonSamples, EmptySample, NoticeSamples, StatusSamples } from './gallery/marks.tsx';
import { CalendarSample, TableSample, TimelineSample } from './gallery/records.tsx';

export const loader = trainingOnly;

export const handle = page<typeof loader>({ title: ({ locale }) => galleryText[locale].title });

export default function Gallery() {
  const t = useText(galleryText);
  return (
    <Shell
      organisation={t.organisation}
      user={t.user}
      creates={['meeting', 'directive', 'incoming']}
      unread={3}
      flash={t.flash}
      menu={[
        { key: 'today', count: 11 },
        { key: 'calendar' },
        { key: 'directives' },
        { key: 'tasks', count: 5, hot: true },
        { key: 'registers' },
        { key: 'reports' },
        { key: 'admin' },
      ]}
    >
      <PageHeader title={t.title} sub={t.sub} crumbs={[{ label: t.organisation, to: '/' }, { label: t.title }]} />
      <div className="cols cols-2">
        <div>
          <StatusSamples />
          <ButtonSamples />
          <FieldSamples />
        </div>
        <div>
          <NoticeSamples />
          <RefusedSample />
          <ConfirmSample />
          <EmptySample />
        </div>
      </div>
      <div className="stack-lg mt-16">
        <TableSample />
        <MatrixSample />
        <FigureSamples />
        <TimelineSample />
        <CalendarSample />
        <section className="panel" aria-label={t.sections.errors}>
          <ErrorPage error={null} titled={false} />
        </section>
      </div>
    </Shell>
  );
}
