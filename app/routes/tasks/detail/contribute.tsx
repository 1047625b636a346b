import { useLoaderData } from '@remix-run/react';
import { MAX_UPLOAD_BYTES, UPLOAD_ENDINGS } from '#app/domain/upload.ts';
import { useText } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { Card } from '#app/ui/Card.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from './route.tsx';

/** For coordinating units: what they did for the task, without owning its state. */
export function Contribute() {
  const { mayContribute, freshIds } = useLoaderData<typeof loader>();
  const t = useText(unitWorkText).contribution;
  if (!mayContribute) return null;
  return (
    <Card title={t.title}>
      <p className="sub mb-12">{t.hint}</p>
      <PostForm key={freshIds.contribution} intent="contribute" labels={{ text: t.text, files: t.files }} files>
        <input type="hidden" name="id" value={freshIds.contribution} />
        <TextArea name="text" label={t.text} rows={3} maxLength={5000} />
        <FileField name="files" label={t.files} optional multiple accept={UPLOAD_ENDINGS} maxSize={MAX_UPLOAD_BYTES} />
        <SubmitButton>{t.send}</SubmitButton>
      </PostForm>
    </Card>
  );
}
