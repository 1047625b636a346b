import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { attachScan } from '#app/commands/directives/attach-scan.ts';
import { confirmOral } from '#app/commands/directives/confirm-oral.ts';
import { discardDraft } from '#app/commands/directives/discard-draft.ts';
import { removeScan } from '#app/commands/directives/remove-scan.ts';
import { reviseDirective } from '#app/commands/directives/revise-directive.ts';
import { signDirective } from '#app/commands/directives/sign-directive.ts';
import { id } from '#app/commands/inputs.ts';
import { directivePaper } from '#app/documents/papers/directive-paper.ts';
import { paperText } from '#app/documents/papers/paper-text.ts';
import { PUBLIC_STATUSES } from '#app/domain/directive.ts';
import { paths } from '#app/paths.ts';
import { answersByUnit } from '#app/queries/directives/answers-by-unit.ts';
import { directiveLog } from '#app/queries/directives/directive-log.ts';
import { directiveMatrix, type MatrixFilter } from '#app/queries/directives/directive-matrix.ts';
import { directivePage } from '#app/queries/directives/directive-page.ts';
import { directiveText } from '#app/queries/directives/directive-text.ts';
import { ownAnswers } from '#app/queries/directives/own-points.ts';
import { tasksNamedIn } from '#app/queries/directives/urging.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import type { Locale } from '#app/text/locale.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { receiveUploads } from '#app/web/upload.server.ts';
import { AnswersByUnit, OwnAnswers } from './answers.tsx';
import { DirectiveHead } from './head.tsx';
import { DirectiveLog } from './log.tsx';
import { MatrixView } from './matrix-view.tsx';
import { Standing } from './standing.tsx';
import { TextView } from './text-view.tsx';
import { UrgedTasks } from './urged-tasks.tsx';
import { DirectiveTabs } from './views.tsx';

const params = z.object({ directiveId: id });

/** Which of its views the address asks for; a draft has no tasks to show, and a letter of urging gives none. */
function viewOf(search: URLSearchParams, hasTasks: boolean): 'matrix' | 'text' | 'log' {
  const asked = search.get('xem');
  if (asked === 'nhat-ky') return 'log';
  return asked === 'toan-van' || !hasTasks ? 'text' : 'matrix';
}

const filterOf = (search: URLSearchParams): MatrixFilter => {
  const asked = search.get('loc');
  return asked === 'qua' || asked === 'moi' ? asked : null;
};

export const loader = pageLoader({ params }, async ({ read, actor, params: { directiveId }, url, today }) => {
  const found = await directivePage(read, actor, { directiveId, today });
  const { directive, points, acts } = found;
  const hasTasks = PUBLIC_STATUSES.includes(directive.status) && directive.kind !== 'CONG_VAN_DON_DOC';
  const view = viewOf(url.searchParams, hasTasks);
  const filter = filterOf(url.searchParams);
  const text = view === 'text' ? await directiveText(read, actor, { directiveId, today }) : null;
  return {
    ...found,
    view,
    hasTasks,
    filter,
    matrix: await directiveMatrix(read, actor, { directiveId, points, filter, today }),
    urged: await tasksNamedIn(read, actor, directiveId),
    paper: text && paperText(directivePaper(text.print)),
    // What a secret paper asks is answered on paper.
    ownAnswers: directive.isSecret ? null : await ownAnswers(read, actor, directiveId),
    answers:
      view === 'matrix' && !directive.isSecret && (acts.seeLog || acts.urge)
        ? await answersByUnit(read, actor, { directiveId, today })
        : [],
    log: view === 'log' && acts.seeLog ? await directiveLog(read, directiveId) : [],
  };
});

export const action = pageAction({
  params,
  intents: {
    sign: { command: signDirective, flash: 'directive.signed' },
    revise: {
      command: reviseDirective,
      then: (_, { params: { directiveId } }) => paths.editDirective(directiveId),
      flash: 'directive.revised',
    },
    discard: { command: discardDraft, then: () => paths.directives(), flash: 'directive.discarded' },
    'confirm-oral': { command: confirmOral, flash: 'directive.oral_confirmed' },
    'attach-scan': {
      command: attachScan,
      input: async (form, { params }) => ({ ...params, files: await receiveUploads(form.files) }),
      flash: 'directive.scan_attached',
    },
    'remove-scan': { command: removeScan, flash: 'directive.scan_removed' },
  },
});

type Named = {
  kind: keyof (typeof statusLabelsText)['vi']['directiveKind'];
  numberText: string | null;
  subject: string;
};

/** A directive's name in the tab: kind and number, or that it is a draft. */
const nameIn = (locale: Locale, { kind, numberText, subject }: Named): string =>
  numberText === null
    ? upperFirst(subject)
    : directivesText[locale].named(statusLabelsText[locale].directiveKind[kind], numberText);

export const handle = page<typeof loader>({
  title: ({ data, locale }) => nameIn(locale, data.directive),
  landscape: true,
});

export default function DirectiveDetail() {
  const { view } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  return (
    <>
      <DirectiveHead />
      <Standing />
      <OwnAnswers />
      <DirectiveTabs label={t.tabsLabel} />
      {view === 'matrix' && <MatrixView />}
      <AnswersByUnit />
      <UrgedTasks />
      {view === 'text' && <TextView />}
      {view === 'log' && <DirectiveLog />}
    </>
  );
}
