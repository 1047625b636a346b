import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { editLetter } from '#app/commands/urging/edit-letter.ts';
import { NotAllowed, NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { directiveChoices } from '#app/queries/directives/directive-form.ts';
import { actsOn, readableDirective } from '#app/queries/directives/directive-page.ts';
import { letterForm } from '#app/queries/directives/urging.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { urgingText } from '#app/text/urging.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { LetterFields } from './letter-fields.tsx';
import { UrgedTable } from './urged-table.tsx';

const params = z.object({ directiveId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params: { directiveId }, today }) => {
  const directive = await readableDirective(read, actor, directiveId);
  if (directive.kind !== 'CONG_VAN_DON_DOC') throw new NotFound('directive', directiveId);
  const acts = actsOn(actor, directive);
  if (!acts.edit) throw new NotAllowed('directive:draft');
  const { letterFields, signers } = await directiveChoices(read, actor, directive.issuerId, today);
  const { scope: _, points: __, recipients, ...letter } = directive;
  return {
    letter,
    mayIssue: acts.issue,
    recipientLines: recipients.filter(({ part }) => part === 'recipient').map(({ printed }) => printed),
    addressees: recipients.filter(({ part }) => part === 'addressee').map(({ printed }) => printed),
    letterFields,
    signers,
    ...(await letterForm(read, directive, today)),
  };
});

const save = { command: editLetter, flash: 'directive.saved' };

export const action = pageAction({
  params,
  intents: {
    save,
    'save-and-issue': { ...save, then: (_: never, { params: { directiveId } }) => paths.issueDirective(directiveId) },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => urgingText[locale].edit.title(data.letter.subject),
});

export default function EditUrging() {
  const { letter, rows, addressees, mayIssue } = useLoaderData<typeof loader>();
  const t = useText(urgingText);
  const common = useText(commonText);
  const format = useFormat();
  const { edit } = t;
  return (
    <>
      <PageHeader
        title={edit.title(letter.subject)}
        sub={addressees.join(', ')}
        crumbs={[
          { label: edit.all, to: paths.directives() },
          { label: letter.subject, to: paths.directive(letter.id) },
          { label: edit.crumb },
        ]}
      />
      <PostForm intent={['save', 'save-and-issue']} id="save" version={letter.version} labels={useLabels()}>
        <div className="stack-lg">
          <Card title={edit.named} count={format.number(rows.length)} padded={false} foot={edit.namedHint}>
            <UrgedTable caption={edit.named} rows={rows} ticked={() => true} />
          </Card>
          <Card title={edit.letter} className="maxw-form">
            <LetterFields />
          </Card>
        </div>
        <div className="row-wrap mt-16">
          <SubmitButton intent="save">{edit.save}</SubmitButton>
          {mayIssue && (
            <SubmitButton intent="save-and-issue" tone="secondary">
              {edit.saveAndIssue}
            </SubmitButton>
          )}
          <Link className="btn btn-quiet" to={paths.directive(letter.id)}>
            {common.cancel}
          </Link>
        </div>
      </PostForm>
    </>
  );
}

function useLabels(): Readonly<Record<string, string>> {
  const { edit: t } = useText(urgingText);
  return {
    taskIds: t.named,
    subject: t.subject,
    opening: t.opening,
    closing: t.closing,
    replyBy: t.replyBy,
    recipientLines: t.recipients,
    fileCopy: t.fileCopy,
    letterField: t.letterField,
    signerPersonId: t.signer,
    urgency: t.urgency,
  };
}
