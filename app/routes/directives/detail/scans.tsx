import { useLoaderData } from '@remix-run/react';
import { MAX_UPLOAD_BYTES } from '#app/domain/upload.ts';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** What a scanner writes, and what a signed file is. */
const SCANS = ['.pdf', '.jpg', '.jpeg', '.png', '.docx'];

/** The signed and sealed paper as it was scanned. */
export function Scans() {
  const { scans, acts } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  return (
    <section className="row-wrap mb-12" aria-label={t.scans}>
      <span className="small soft">
        {t.scans}
        {scans.length === 0 && `: ${t.noScan}`}
      </span>
      <Attachments files={scans.map((file) => ({ ...file, to: paths.file(file.id) }))} />
      {acts.attachScan && (
        <details className="fold no-print">
          <summary className="btn btn-sm btn-quiet">{t.attachScan}</summary>
          <div className="panel panel-body stack-sm mt-8">
            <PostForm intent="attach-scan" files labels={{ files: t.scanFiles }}>
              <FileField name="files" label={t.scanFiles} accept={SCANS} maxSize={MAX_UPLOAD_BYTES} multiple />
              <SubmitButton small tone="secondary" className="mt-8">
                {t.attachDo}
              </SubmitButton>
            </PostForm>
            {scans.map(({ id, name }) => (
              <PostForm key={id} intent="remove-scan" id={`remove-${id}`}>
                <input type="hidden" name="fileId" value={id} />
                <SubmitButton tone="quiet" small icon="x">
                  {t.removeScan(name)}
                </SubmitButton>
              </PostForm>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
