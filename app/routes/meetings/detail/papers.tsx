import { useLoaderData } from '@remix-run/react';
import { MAX_UPLOAD_BYTES, UPLOAD_ENDINGS } from '#app/domain/upload.ts';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { Card } from '#app/ui/Card.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** Papers handed in for the meeting. */
export function Papers() {
  const { files, agenda, may } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const removable = may.record ? [...files, ...agenda.flatMap((item) => item.files)] : [];
  return (
    <Card title={t.papers} count={files.length}>
      {files.length === 0 && <p className="small soft">{t.noPapers}</p>}
      <Attachments files={files.map((file) => ({ ...file, to: paths.file(file.id) }))} />
      {may.attach && (
        <details className="mt-12 no-print">
          <summary>{t.attach}</summary>
          <PostForm intent="attach" files labels={{ files: t.attachFiles, agendaItemId: t.attachTo }}>
            <FileField name="files" label={t.attachFiles} accept={UPLOAD_ENDINGS} maxSize={MAX_UPLOAD_BYTES} multiple />
            <SelectField
              name="agendaItemId"
              label={t.attachTo}
              blank={t.wholeMeeting}
              options={agenda.map(({ id, title }, place) => ({ value: id, label: `${place + 1}. ${title}` }))}
            />
            <div className="mt-12">
              <SubmitButton tone="secondary">{t.attachDo}</SubmitButton>
            </div>
          </PostForm>
          {removable.map(({ id, name }) => (
            <PostForm key={id} intent="remove-file" id={`remove-${id}`} className="mt-6">
              <input type="hidden" name="fileId" value={id} />
              <SubmitButton tone="quiet" small icon="x">
                {t.removePaper(name)}
              </SubmitButton>
            </PostForm>
          ))}
        </details>
      )}
    </Card>
  );
}
