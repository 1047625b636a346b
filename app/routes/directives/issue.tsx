import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { assignIncoming } from '#app/commands/directives/assign-incoming.ts';
import { assignOral } from '#app/commands/directives/assign-oral.ts';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { id } from '#app/commands/inputs.ts';
import { directionOf } from '#app/domain/directive.ts';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { parseVietnameseDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { directiveChoices } from '#app/queries/directives/directive-form.ts';
import { actsOn, readableDirective } from '#app/queries/directives/directive-page.ts';
import { issuePreview } from '#app/queries/directives/issue-page.ts';
import { directiveIssueText } from '#app/text/directive-issue.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import type { Flash } from '#app/web/flash.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { findingWords } from './finding-words.ts';
import { Checks } from './issue/checks.tsx';
import { IssueForm } from './issue/issue-form.tsx';
import { Outcome } from './issue/outcome.tsx';

const params = z.object({ directiveId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params: { directiveId }, url, today, locale }) => {
  const directive = await readableDirective(read, actor, directiveId);
  const acts = actsOn(actor, directive);
  if (!acts.issue) throw new NotAllowed('directive:issue');
  const direction = directionOf(directive.kind);
  const asked = parseVietnameseDate(url.searchParams.get('ngay') ?? '');
  const day = direction === 'outgoing' ? (asked ?? today) : (directive.issuedOn ?? today);
  const { findings, ...preview } = await issuePreview(read, directive, day);
  const { signers } = await directiveChoices(read, actor, directive.issuerId, today);
  const { scope: _, points: __, recipients: ___, ...row } = directive;
  return {
    directive: { ...row, direction },
    day,
    signers,
    mayEdit: acts.edit,
    preview,
    findings: findings.map((finding) => ({
      check: finding.check,
      level: finding.level,
      sentence: findingWords(locale, finding),
    })),
  };
});

interface Issued {
  directiveId: string;
  numberText: string;
  taskCount: number;
  unitCount: number;
  urgedCount?: number;
}

const given = (code: 'directive.issued' | 'directive.assigned') => ({
  then: ({ directiveId }: Issued) => paths.directive(directiveId),
  flash: ({ numberText: number, taskCount: tasks, unitCount: units, urgedCount: count = 0 }: Issued): Flash =>
    count > 0 ? { code: 'directive.urged', facts: { number, count } } : { code, facts: { number, tasks, units } },
});

export const action = pageAction({
  params,
  intents: {
    issue: { command: issueDirective, ...given('directive.issued') },
    'assign-incoming': { command: assignIncoming, ...given('directive.assigned') },
    'assign-oral': { command: assignOral, ...given('directive.assigned') },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => {
    const t = directiveIssueText[locale];
    return (data.directive.direction === 'outgoing' ? t.title : t.assignTitle)(data.directive.subject);
  },
});

/** The last page before a paper goes out: what stands against it, its number, and what it will bring about. */
export default function IssueDirective() {
  const { directive } = useLoaderData<typeof loader>();
  const words = useText(directivesText);
  const t = useText(directiveIssueText);
  const isPaper = directive.direction === 'outgoing';
  return (
    <>
      <PageHeader
        title={(isPaper ? t.title : t.assignTitle)(directive.subject)}
        crumbs={[
          { label: words.title, to: paths.directives() },
          { label: directive.subject, to: paths.directive(directive.id) },
          { label: isPaper ? t.crumb : t.assign },
        ]}
      />
      <div className="cols cols-2">
        <div className="stack-lg">
          <IssueForm />
          <Checks />
        </div>
        <Outcome />
      </div>
    </>
  );
}
