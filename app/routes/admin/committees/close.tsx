import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';

interface CloseCommitteeProps {
  version: number;
  lastDay: LocalDate;
  /** Posts in it that end along. */
  openPosts: number;
}

/** Ends a committee on a day, with a reason; what that does stands above the button. */
export function CloseCommittee({ version, lastDay, openPosts }: CloseCommitteeProps) {
  const words = useText(organisationText);
  const t = words.committees;
  const { reason, day } = words.unitEnd;
  const format = useFormat();
  return (
    <Card title={t.close}>
      <p className="mb-12">{t.closeLead(format.number(openPosts))}</p>
      <PostForm intent="close" version={version} labels={{ lastDay: day, reason }}>
        <DateField name="lastDay" label={day} defaultValue={lastDay} />
        <TextArea name="reason" label={reason} rows={2} maxLength={500} />
        <SubmitButton tone="danger">{t.close}</SubmitButton>
      </PostForm>
    </Card>
  );
}
