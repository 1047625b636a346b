import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { urgingText } from '#app/text/urging.ts';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './edit.tsx';

/** The words of a letter of urging, its deadline, and who signs it; what is left empty is put in the usual words. */
export function LetterFields() {
  const { letter, recipientLines, letterFields, signers, usualReplyBy } = useLoaderData<typeof loader>();
  const { edit: t } = useText(urgingText);
  const labels = useText(labelsText);
  const format = useFormat();
  return (
    <>
      <TextArea
        name="subject"
        label={t.subject}
        hint={t.subjectHint}
        rows={2}
        maxLength={500}
        defaultValue={letter.subject}
      />
      <DateField
        name="replyBy"
        label={t.replyBy}
        hint={t.replyByHint(format.date(usualReplyBy))}
        optional
        defaultValue={letter.replyBy}
      />
      <TextArea
        name="opening"
        label={t.opening}
        hint={t.openingHint}
        optional
        rows={4}
        maxLength={10_000}
        defaultValue={letter.opening}
      />
      <TextArea
        name="closing"
        label={t.closing}
        hint={t.closingHint}
        optional
        rows={2}
        maxLength={2000}
        defaultValue={letter.closing}
      />
      <TextArea
        name="recipientLines"
        label={t.recipients}
        hint={t.recipientsHint}
        rows={3}
        defaultValue={recipientLines.join('\n')}
      />
      <div className="row-fields rows-two">
        <TextField name="fileCopy" label={t.fileCopy} defaultValue={letter.fileCopy} />
        <TextField
          name="letterField"
          label={t.letterField}
          hint={t.letterFieldHint(letterFields.join(', '))}
          optional
          defaultValue={letter.letterField}
          spellCheck={false}
        />
      </div>
      <div className="row-fields rows-two">
        <SelectField
          name="signerPersonId"
          label={t.signer}
          optional
          blank={t.noSigner}
          defaultValue={letter.signerPersonId}
          options={signers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        />
        <SelectField
          name="urgency"
          label={t.urgency}
          optional
          blank={t.noUrgency}
          defaultValue={letter.urgency}
          options={(['KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const).map((one) => ({
            value: one,
            label: labels.urgency[one],
          }))}
        />
      </div>
    </>
  );
}
