import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { unitChoices } from '../../organisation/unit-choices.ts';

interface Profile {
  parentId: string | null;
  name: string;
  shortName: string;
  abbreviation: string;
  issuerLines: readonly string[];
  symbol: string;
  letterFields: readonly string[];
  issuePlace: string;
}

/** What a unit is called and where it stands: one period of its history. */
export function ProfileFields({ profile, parents }: { profile?: Profile; parents: readonly UnitOption[] }) {
  const t = useText(organisationText).unitForm;
  return (
    <>
      <SelectField
        name="parentId"
        label={t.parent}
        optional
        blank={t.noParent}
        options={unitChoices(parents)}
        defaultValue={profile?.parentId}
      />
      <TextField name="name" label={t.name} hint={t.nameHint} defaultValue={profile?.name} maxLength={200} />
      <div className="cols cols-2 g-14-16">
        <TextField
          name="shortName"
          label={t.shortName}
          hint={t.shortNameHint}
          defaultValue={profile?.shortName}
          maxLength={100}
        />
        <TextField
          name="abbreviation"
          label={t.abbreviation}
          hint={t.abbreviationHint}
          defaultValue={profile?.abbreviation}
          maxLength={20}
          spellCheck={false}
        />
        <TextField
          name="symbol"
          label={t.symbol}
          hint={t.symbolHint}
          defaultValue={profile?.symbol}
          maxLength={20}
          spellCheck={false}
        />
        <TextField
          name="letterFields"
          label={t.letterFields}
          hint={t.letterFieldsHint}
          optional
          defaultValue={profile?.letterFields.join(', ')}
          spellCheck={false}
        />
      </div>
      <TextArea
        name="issuerLines"
        label={t.issuerLines}
        hint={t.issuerLinesHint}
        optional
        rows={2}
        defaultValue={profile?.issuerLines.join('\n')}
      />
      <TextField
        name="issuePlace"
        label={t.issuePlace}
        hint={t.issuePlaceHint}
        optional
        defaultValue={profile?.issuePlace}
        maxLength={100}
        inputClassName="maxw-220"
      />
    </>
  );
}
