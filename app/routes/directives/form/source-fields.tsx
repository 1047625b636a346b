import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { REFORM_AREAS } from '#app/domain/unit.ts';
import type { DirectiveChoices } from '#app/queries/directives/directive-form.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';

/** What is stored of a superior's paper or of spoken words. */
export interface SourceFacts {
  author: string;
  numberText: string | null;
  subject: string;
  issuedOn: LocalDate | null;
  receivedOn: LocalDate | null;
  signerPersonId: string | null;
  committeeId: string | null;
  field: string | null;
  monitorUnitId: string | null;
  opening: string;
}

interface SourceFieldsProps {
  kind: 'INCOMING' | 'ORAL';
  facts: SourceFacts;
  choices: DirectiveChoices;
}

/** Where the order comes from: a paper with its own number, or somebody's words. */
export function SourceFields({ kind, facts, choices }: SourceFieldsProps) {
  const t = useText(directiveFormText);
  const { reformArea } = useText(labelsText);
  const isOral = kind === 'ORAL';
  return (
    <>
      <TextField
        name="author"
        label={isOral ? t.speaker : t.author}
        hint={isOral ? t.speakerHint : t.authorHint}
        maxLength={200}
        defaultValue={facts.author}
      />
      {isOral ? (
        <SelectField
          name="signerPersonId"
          label={t.speakerPerson}
          optional
          blank={t.notListed}
          defaultValue={facts.signerPersonId}
          options={choices.speakers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        />
      ) : (
        <TextField
          name="numberText"
          label={t.numberText}
          hint={t.numberTextHint}
          spellCheck={false}
          defaultValue={facts.numberText}
        />
      )}
      <div className="row-fields rows-two">
        <DateField name="issuedOn" label={isOral ? t.spokenOn : t.issuedOn} defaultValue={facts.issuedOn} />
        {!isOral && <DateField name="receivedOn" label={t.receivedOn} optional defaultValue={facts.receivedOn} />}
      </div>
      <TextArea name="subject" label={t.subject} rows={2} maxLength={500} defaultValue={facts.subject} />
      <TextArea
        name="opening"
        label={isOral ? t.openingOral : t.openingIncoming}
        optional
        rows={5}
        maxLength={10_000}
        defaultValue={facts.opening}
      />
      <SelectField
        name="committeeId"
        label={t.committee}
        optional
        blank={t.noCommittee}
        defaultValue={facts.committeeId}
        options={choices.committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="row-fields rows-two">
        <SelectField
          name="field"
          label={t.field}
          optional
          blank={t.noField}
          defaultValue={facts.field}
          options={REFORM_AREAS.map((area) => ({ value: area, label: reformArea[area] }))}
        />
        <SelectField
          name="monitorUnitId"
          label={t.monitor}
          optional
          blank={t.noMonitor}
          defaultValue={facts.monitorUnitId}
          options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </>
  );
}
