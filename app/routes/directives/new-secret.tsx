import { useLoaderData } from '@remix-run/react';
import { registerSecret } from '#app/commands/directives/register-secret.ts';
import { paths } from '#app/paths.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { secretText } from '#app/text/secret.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';
import { pageAction } from '#app/web/page.server.ts';
import { IssuerChoice } from './form/issuer-choice.tsx';
import { addresseeGroups } from './form/unit-groups.ts';
import { newSourceLoader } from './new-source.server.ts';

export const loader = newSourceLoader('directive:register-incoming');

export const action = pageAction({
  intents: {
    register: {
      command: registerSecret,
      then: ({ directiveId }: { directiveId: string }) => paths.directive(directiveId),
      flash: 'directive.secret_registered',
    },
  },
});

export const handle = page({ title: ({ locale }) => secretText[locale].title });

/** Enters a secret paper: where it came from, whom it gives work, until when; nothing of what it says. */
export default function NewSecret() {
  const { issuers, issuerId, today, choices, newId } = useLoaderData<typeof loader>();
  const t = useText(secretText);
  const words = useText(directivesText);
  const form = useText(directiveFormText);
  const { unitLevel } = useText(labelsText);
  const { author, numberText, issuedOn, receivedOn, leads, dueOn } = t;
  return (
    <>
      <PageHeader title={t.title} crumbs={[{ label: words.title, to: paths.directives() }, { label: t.title }]} />
      <IssuerChoice issuers={issuers} issuerId={issuerId} />
      <div className="maxw-form">
        <Notice icon="lock">{t.note}</Notice>
        <Card label={t.title}>
          <PostForm
            intent="register"
            key={issuerId}
            labels={{ author, numberText, issuedOn, receivedOn, leads, dueOn }}
          >
            <input type="hidden" name="id" value={newId} />
            <input type="hidden" name="issuerId" value={issuerId} />
            <TextField name="author" label={author} hint={t.authorHint} maxLength={200} />
            <TextField name="numberText" label={numberText} hint={t.numberHint} maxLength={60} spellCheck={false} />
            <DateField name="issuedOn" label={issuedOn} />
            <DateField name="receivedOn" label={receivedOn} defaultValue={today} />
            <DateField name="dueOn" label={dueOn} />
            <UnitPicker
              name="leads"
              label={leads}
              groups={addresseeGroups({ ...choices, groups: [] }, form, unitLevel)}
            />
            <SubmitButton>{t.submit}</SubmitButton>
          </PostForm>
        </Card>
      </div>
    </>
  );
}
