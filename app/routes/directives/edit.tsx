import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { AnyCommand } from '#app/commands/define-command.server.ts';
import { editDirective } from '#app/commands/directives/edit-directive.ts';
import { editIncoming } from '#app/commands/directives/edit-incoming.ts';
import { editOral } from '#app/commands/directives/edit-oral.ts';
import { id } from '#app/commands/inputs.ts';
import { directionOf } from '#app/domain/directive.ts';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { directiveChoices } from '#app/queries/directives/directive-form.ts';
import { actsOn, readableDirective } from '#app/queries/directives/directive-page.ts';
import { storedPoints, storedRecipients } from '#app/queries/directives/draft-facts.ts';
import { issuePreview } from '#app/queries/directives/issue-page.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { rowsChanged } from '#app/web/form-rows.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { findingWords } from './finding-words.ts';
import { DirectiveForm } from './form/directive-form.tsx';
import { DraftHead } from './form/draft-head.tsx';
import { PaperFields } from './form/paper-fields.tsx';
import { SourceFields } from './form/source-fields.tsx';

const params = z.object({ directiveId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params: { directiveId }, today, locale }) => {
  const directive = await readableDirective(read, actor, directiveId);
  const { kind } = directive;
  // A letter of urging names tasks instead of giving them: it has a form of its own.
  if (kind === 'CONG_VAN_DON_DOC') throw redirect(paths.editUrging(directiveId));
  const acts = actsOn(actor, directive);
  if (!acts.edit) throw new NotAllowed('directive:draft');
  const { findings, ...preview } = await issuePreview(read, directive, directive.issuedOn ?? today);
  const { scope: _, points: __, recipients, ...row } = directive;
  return {
    directive: { ...row, kind },
    acts,
    points: storedPoints(directive),
    addressees: storedRecipients(recipients, 'addressee'),
    recipients: storedRecipients(recipients, 'recipient'),
    choices: await directiveChoices(read, actor, directive.issuerId, today),
    preview,
    missing: findings
      .filter(({ level }) => level === 'fail')
      .map((finding) => ({ field: finding.field, sentence: findingWords(locale, finding) })),
  };
});

const saving = (command: AnyCommand) => ({ command, flash: 'directive.saved' });
const issuing = (command: AnyCommand) => ({
  ...saving(command),
  then: (_: never, { params: { directiveId } }: { params: { directiveId: string } }) =>
    paths.issueDirective(directiveId),
});

/** The three directions of drafts are saved by commands of their own, each with its own right. */
const save = pageAction({
  params,
  intents: {
    'save-outgoing': saving(editDirective),
    'save-incoming': saving(editIncoming),
    'save-oral': saving(editOral),
    'save-outgoing-and-issue': issuing(editDirective),
    'save-incoming-and-issue': issuing(editIncoming),
    'save-oral-and-issue': issuing(editOral),
  },
});

export const action = async (args: ActionFunctionArgs) => (await rowsChanged(args, 'save')) ?? save(args);

export const handle = page<typeof loader>({
  title: ({ data, locale }) => directiveFormText[locale].editTitle(data.directive.subject),
  layout: 'compact',
});

export default function EditDirective() {
  const data = useLoaderData<typeof loader>();
  const { directive, choices, preview } = data;
  const words = useText(directivesText);
  const t = useText(directiveFormText);
  const { kind } = directive;
  return (
    <>
      <PageHeader
        title={t.editTitle(directive.subject)}
        crumbs={[
          { label: words.title, to: paths.directives() },
          { label: directive.subject, to: paths.directive(directive.id) },
          { label: words.page.edit },
        ]}
      />
      <DraftHead />
      <DirectiveForm
        kind={kind}
        choices={choices}
        points={data.points}
        version={directive.version}
        intent={`save-${directionOf(kind)}`}
        makes={preview.taskCount > 0 ? t.tasksForUnits(preview.taskCount, preview.unitCount) : undefined}
        backTo={paths.directive(directive.id)}
      >
        {kind === 'INCOMING' || kind === 'ORAL' ? (
          <SourceFields kind={kind} choices={choices} facts={directive} />
        ) : (
          <PaperFields
            choices={choices}
            facts={{ ...directive, kind, addressees: data.addressees, recipients: data.recipients }}
          />
        )}
      </DirectiveForm>
    </>
  );
}
