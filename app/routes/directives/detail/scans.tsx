import { useLoaderData } from '@remix-run/react';
import { MAX_UPLOAD_BYTES } from '#app/domain/upload.ts';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { Card } from '#app/ui/Card.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** What a scanner writes, and what a signed file is. */
const SCANS = ['.pdf', '.jpg', '.jpeg', '.png', '.docx'];

/** The scans to download, on one line. */
export function ScanFiles() {
  const { scans } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  return (
    <div className="row-wrap mb-12 no-print">
      <span className="small soft">{t.scans}:</span>
      <Attachments files={scans.map((file) => ({ ...file, to: paths.file(file.id) }))} />
    </div>
  );
}

/** The signed and sealed paper as it was scanned, and the way to add or take out a scan. */
export function Scans() {
  const { scans, acts } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  if (!acts.attachScan && scans.length === 0) return null;
  return (
    <Card title={t.scans} count={scans.length} className="no-print">
      {scans.length === 0 ? <p className="small soft">{t.noScan}</p> : <ScanFiles />}
      {acts.attachScan && (
        <details className="mt-8">
          <summary>{t.attachScan}</summary>
          <PostForm intent="attach-scan" files labels={{ files: t.scanFiles }} className="mt-8">
            <FileField name="files" label={t.scanFiles} accept={SCANS} maxSize={MAX_UPLOAD_BYTES} multiple />
            <SubmitButton small tone="secondary" className="mt-8">
              {t.attachDo}
            </SubmitButton>
          </PostForm>
          {scans.map(({ id, name }) => (
            <PostForm key={id} intent="remove-scan" id={`remove-${id}`} className="mt-6">
              <input type="hidden" name="fileId" value={id} />
              <SubmitButton tone="quiet" small icon="x">
                {t.removeScan(name)}
              </SubmitButton>
            </PostForm>
          ))}
        </details>
      )}
    </Card>
  );
}
