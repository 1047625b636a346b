import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { correctOral } from '#app/commands/directives/correct-oral.ts';
import { id } from '#app/commands/inputs.ts';
import { paths } from '#app/paths.ts';
import { oralCorrectionPage } from '#app/queries/directives/oral-correction-page.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { oralText } from '#app/text/oral.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { ChosenUnits } from './form/chosen-units.tsx';
import { addresseeGroups } from './form/unit-groups.ts';

const params = z.object({ directiveId: id });

export const loader = pageLoader({ params, permission: 'directive:confirm-oral' }, ({ read, actor, params, today }) =>
  oralCorrectionPage(read, actor, { ...params, today }),
);

export const action = pageAction({
  params,
  intents: { correct: { command: correctOral, flash: 'directive.oral_corrected' } },
});

export const handle = page({ title: ({ locale }) => oralText[locale].title });

/** Puts right what was written down of spoken words, point by point, before they are confirmed. */
export default function CorrectOral() {
  const { directive, points, units } = useLoaderData<typeof loader>();
  const t = useText(oralText);
  const words = useText(directivesText);
  const form = useText(directiveFormText);
  const { unitLevel } = useText(labelsText);
  const groups = addresseeGroups({ units, groups: [] }, form, unitLevel);
  const subject = upperFirst(directive.subject);
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[
          { label: words.title, to: paths.directives() },
          { label: subject, to: paths.directive(directive.id) },
          { label: t.title },
        ]}
        actions={
          <Link className="btn" to={paths.directive(directive.id)}>
            {t.back}
          </Link>
        }
      />
      <Notice>{t.note}</Notice>
      {points.map((point) => (
        <Card key={point.id} title={t.point(point.position)}>
          <PostForm
            key={directive.version}
            intent="correct"
            id={`point-${point.position}`}
            version={directive.version}
            labels={{ text: t.text, leads: t.leads, reason: t.reason }}
          >
            <input type="hidden" name="pointId" value={point.id} />
            <TextArea name="text" label={t.text} defaultValue={point.text} maxLength={4000} />
            <div className="mt-8 mb-12">
              <ChosenUnits name="leads" label={t.leads} groups={groups} defaultValues={point.leads} blank={t.nobody} />
            </div>
            <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />
            <SubmitButton>{t.submit}</SubmitButton>
          </PostForm>
        </Card>
      ))}
    </>
  );
}
