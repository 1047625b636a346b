import type { DirectiveKind } from '#app/domain/directive.ts';
import { SIGNING_FORMS } from '#app/domain/signing.ts';
import { REFORM_AREAS } from '#app/domain/unit.ts';
import type { DirectiveChoices } from '#app/queries/directives/directive-form.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { CheckField } from '#app/ui/ChoiceFields.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { type RecipientFacts, RecipientFields } from './recipient-fields.tsx';

/** What is stored of a paper, or what a new one starts with. */
export interface PaperFacts extends RecipientFacts {
  kind: Extract<DirectiveKind, 'CONG_VAN' | 'THONG_BAO_KET_LUAN'>;
  committeeId: string | null;
  byCommittee: boolean;
  meetingId: string | null;
  subject: string;
  letterField: string | null;
  field: string | null;
  urgency: string | null;
  opening: string;
  closing: string;
  signerPersonId: string | null;
  signingForm: string | null;
  monitorUnitId: string | null;
}

const named = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }));

/** The paper itself: in whose name, about what, in which words, to whom, signed by whom. */
export function PaperFields({ facts, choices }: { facts: PaperFacts; choices: DirectiveChoices }) {
  const t = useText(directiveFormText);
  const labels = useText(labelsText);
  const isLetter = facts.kind === 'CONG_VAN';
  return (
    <>
      <TextArea
        name="subject"
        label={t.subject}
        hint={isLetter ? t.subjectHintLetter : t.subjectHintNotice}
        rows={2}
        maxLength={500}
        defaultValue={facts.subject}
      />
      <div className="row-fields rows-two">
        <SelectField
          name="committeeId"
          label={t.committee}
          optional
          blank={t.noCommittee}
          defaultValue={facts.committeeId}
          options={named(choices.committees)}
        />
        <SelectField
          name="meetingId"
          label={t.meeting}
          optional
          blank={t.noMeeting}
          defaultValue={facts.meetingId}
          options={choices.meetings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </div>
      {choices.committees.some(({ ownSeries }) => ownSeries) && (
        <CheckField name="byCommittee" label={t.byCommittee} defaultChecked={facts.byCommittee} />
      )}
      {isLetter && (
        <TextField
          name="letterField"
          label={t.letterField}
          hint={t.letterFieldHint(choices.letterFields.join(', '))}
          optional
          defaultValue={facts.letterField}
          spellCheck={false}
        />
      )}
      <div className="row-fields rows-two">
        <SelectField
          name="field"
          label={t.field}
          optional
          blank={t.noField}
          defaultValue={facts.field}
          options={REFORM_AREAS.map((area) => ({ value: area, label: labels.reformArea[area] }))}
        />
        <SelectField
          name="urgency"
          label={t.urgency}
          optional
          blank={t.noUrgency}
          defaultValue={facts.urgency}
          options={(['KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const).map((one) => ({
            value: one,
            label: labels.urgency[one],
          }))}
        />
      </div>
      <RecipientFields part="addressees" facts={facts} choices={choices} isLetter={isLetter} />
      <TextArea
        name="opening"
        label={isLetter ? t.openingLetter : t.openingNotice}
        hint={isLetter ? t.openingLetterHint : t.openingNoticeHint}
        optional
        rows={8}
        maxLength={10_000}
        defaultValue={facts.opening}
      />
      <TextArea
        name="closing"
        label={isLetter ? t.closingLetter : t.closingNotice}
        hint={isLetter ? t.closingLetterHint : t.closingNoticeHint}
        optional
        rows={2}
        maxLength={2000}
        defaultValue={facts.closing}
      />
      <SelectField
        name="monitorUnitId"
        label={t.monitor}
        optional
        blank={t.noMonitor}
        defaultValue={facts.monitorUnitId}
        options={named(choices.units)}
      />
      <RecipientFields part="recipients" facts={facts} choices={choices} isLetter={isLetter} />
      <div className="row-fields rows-two">
        <SelectField
          name="signerPersonId"
          label={t.signer}
          optional
          blank={t.noSigner}
          defaultValue={facts.signerPersonId}
          options={choices.signers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        />
        <SelectField
          name="signingForm"
          label={t.signingForm}
          optional
          blank={t.usualForm}
          defaultValue={facts.signingForm}
          options={SIGNING_FORMS.map((form) => ({ value: form, label: labels.signingForm[form] }))}
        />
      </div>
    </>
  );
}
