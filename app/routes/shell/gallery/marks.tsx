import { Link } from '@remix-run/react';
import { localDate } from '#app/domain/shared/local-date.ts';
import { DISPLAY_STATUSES } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import { galleryText } from '#app/text/gallery.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { ProgressBar } from '#app/ui/ProgressBar.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';

export function StatusSamples() {
  const t = useText(galleryText);
  return (
    <Card title={t.sections.status}>
      <div className="row-wrap g-12">
        {DISPLAY_STATUSES.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
        <StatusBadge status="qua" label={t.overdue4} />
      </div>
      <div className="row-wrap g-12-24 mt-14">
        <DueDate due={localDate('2022-04-25')} status="sap" />
        <DueDate due={localDate('2022-04-15')} status="qua" weekday />
        <DueDate due={localDate('2022-06-30')} />
        <DueDate due={localDate('2022-01-08')} status="xong" />
        <DueDate due={null} />
        <DocumentChip number="389/UBND-HC" to={paths.directives()} />
        <span className="w-120">
          <ProgressBar percent={60} />
        </span>
        <span className="w-120">
          <ProgressBar percent={45} status="qua" />
        </span>
      </div>
    </Card>
  );
}

export function ButtonSamples() {
  const t = useText(galleryText);
  return (
    <Card title={t.sections.buttons}>
      <PostForm intent="none" id="buttons" className="row-wrap g-12">
        <SubmitButton busy={t.issuing}>{t.issue}</SubmitButton>
        <button type="button" className="btn btn-1" aria-disabled="true">
          {t.issue}
        </button>
        <button type="button" className="btn btn-1" aria-busy="true">
          <Icon name="cho" small />
          {t.issuing}
        </button>
        <SubmitButton tone="secondary">{t.sendBack}</SubmitButton>
        <SubmitButton tone="quiet">{t.sendBack}</SubmitButton>
        <SubmitButton tone="danger">{t.withdraw}</SubmitButton>
        <SubmitButton tone="secondary" icon="urge" small>
          {t.urge}
        </SubmitButton>
      </PostForm>
    </Card>
  );
}

export function NoticeSamples() {
  const t = useText(galleryText);
  return (
    <section aria-label={t.sections.notices}>
      <Notice tone="warn" action={<a href="#noi-dung">{t.notices.compare}</a>}>
        {t.notices.stale}
      </Notice>
      <Notice tone="bad">{t.notices.offline}</Notice>
      <Notice>{t.notices.holidays}</Notice>
    </section>
  );
}

export function EmptySample() {
  const t = useText(galleryText);
  return (
    <Card title={t.sections.empty} padded={false}>
      <EmptyState
        title={t.noOverdue}
        action={
          <Link className="btn btn-sm" to={paths.tasks()}>
            {t.seeSoon}
          </Link>
        }
      >
        {t.noOverdueWhy}
      </EmptyState>
    </Card>
  );
}
