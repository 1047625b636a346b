import { useActionData } from '@remix-run/react';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { formCheckText } from '#app/text/form-check.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { MAX_CHECKED_BYTES, mayCheckForm } from './limits.ts';
import { checkAction } from './read-upload.server.ts';
import { Report } from './report.tsx';

export const loader = pageLoader({}, async ({ actor }) => {
  if (!mayCheckForm(actor)) throw new NotAllowed('directive:draft');
  return {};
});

export const action = checkAction;

export const handle = page({ title: ({ locale }) => formCheckText[locale].title });

export default function FormCheck() {
  const answer = useActionData<typeof action>();
  const t = useText(formCheckText);
  const directives = useText(directivesText);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.lead}
        crumbs={[{ label: directives.title, to: paths.directives() }, { label: t.title }]}
      />
      <Card label={t.title} className="no-print">
        <PostForm intent="check" files labels={{ file: t.file }}>
          <FileField name="file" label={t.file} accept={['.docx']} maxSize={MAX_CHECKED_BYTES} />
          <p className="small soft mt-8">{t.kept}</p>
          <SubmitButton icon="inspect" busy={t.checking} className="mt-8">
            {t.check}
          </SubmitButton>
        </PostForm>
      </Card>
      {answer && 'report' in answer && <Report {...answer} />}
    </>
  );
}
