import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { upkeepText } from '#app/text/upkeep.ts';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { Acts } from './acts.tsx';
import type { loader } from './route.tsx';
import { ScanFiles } from './scans.tsx';

/** How the directive stands: what ended or corrects it, what it waits for, and the acts that follow. */
export function Standing() {
  const { directive, acts, replacedBy, replaces, corrects, correctedBy, scans, view, confirmation } =
    useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const upkeep = useText(upkeepText);
  const format = useFormat();
  return (
    <>
      {directive.status === 'recalled' && directive.endedOn && (
        <Notice tone="bad">{t.recalled(format.date(directive.endedOn), directive.endReason)}</Notice>
      )}
      {directive.status === 'signed' && <Notice>{t.signedWaiting(directive.signerName)}</Notice>}
      {confirmation && (
        <Notice tone={confirmation.isOverdue ? 'bad' : 'warn'}>
          {(confirmation.isOverdue ? upkeep.confirmLate : upkeep.confirmBy)(format.date(confirmation.until))}
        </Notice>
      )}
      <Related label={t.replacedBy} papers={replacedBy} tone="warn" />
      <Related label={t.replaces} papers={replaces} />
      <Related label={t.correctedBy} papers={correctedBy} tone="warn" />
      <Related label={t.corrects} papers={corrects} />
      {(acts.sign || acts.revise || acts.confirmOral || acts.discard || acts.withdraw) && <Acts />}
      {scans.length > 0 && view !== 'text' && <ScanFiles />}
    </>
  );
}

function Related({
  label,
  papers,
  tone = 'info',
}: {
  label: string;
  papers: readonly { id: string; label: string }[];
  tone?: 'info' | 'warn';
}): ReactNode {
  if (papers.length === 0) return null;
  return (
    <Notice tone={tone}>
      <span className="row-wrap">
        {label}
        {papers.map((paper) => (
          <DocumentChip key={paper.id} number={paper.label} to={paths.directive(paper.id)} />
        ))}
      </span>
    </Notice>
  );
}
