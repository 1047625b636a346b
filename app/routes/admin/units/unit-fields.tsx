import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { COMMUNE_KINDS, type CommuneKind, REFORM_AREAS, type ReformArea } from '#app/domain/unit.ts';
import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { CheckGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
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

/** Names of the fields below, for the error summary. */
export function useUnitLabels(): Record<string, string> {
  const words = useText(organisationText);
  const t = words.unitForm;
  return {
    code: t.code,
    level: t.level,
    communeKind: t.communeKind,
    reformAreas: t.areas,
    sortOrder: t.order,
    parentId: t.parent,
    name: t.name,
    shortName: t.shortName,
    abbreviation: t.abbreviation,
    issuerLines: t.issuerLines,
    symbol: t.symbol,
    letterFields: t.letterFields,
    issuePlace: t.issuePlace,
    from: t.reviseFrom,
    validFrom: words.validFrom,
    validTo: words.validTo,
  };
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

interface Facts {
  code: string;
  communeKind: CommuneKind | null;
  reformAreas: readonly ReformArea[];
  sortOrder: number;
}

/** What a unit is, whatever it is called. */
export function UnitFields({ unit, isCommune = true }: { unit?: Facts; isCommune?: boolean }) {
  const t = useText(organisationText).unitForm;
  const { communeKind, reformArea } = useText(labelsText);
  return (
    <>
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        defaultValue={unit?.code}
        maxLength={40}
        spellCheck={false}
        inputClassName="maxw-220"
      />
      <TextField
        name="sortOrder"
        label={t.order}
        hint={t.orderHint}
        optional
        defaultValue={unit?.sortOrder ?? 0}
        inputMode="numeric"
        inputClassName="maxw-220"
      />
      {isCommune && (
        <SelectField
          name="communeKind"
          label={t.communeKind}
          hint={t.communeKindHint}
          optional
          blank="–"
          options={COMMUNE_KINDS.map((kind) => ({ value: kind, label: communeKind[kind] }))}
          defaultValue={unit?.communeKind}
        />
      )}
      <CheckGroup
        name="reformAreas"
        label={t.areas}
        optional
        options={REFORM_AREAS.map((area) => ({ value: area, label: reformArea[area] }))}
        defaultValues={unit?.reformAreas}
      />
    </>
  );
}

/** First and last day; both may stay open. */
export function SpanFields({ row }: { row?: { validFrom: LocalDate | null; validTo: LocalDate | null } }) {
  const t = useText(organisationText);
  return (
    <div className="cols cols-2 g-14-16">
      <DateField name="validFrom" label={t.validFrom} hint={t.openStartHint} optional defaultValue={row?.validFrom} />
      <DateField name="validTo" label={t.validTo} hint={t.openEndHint} optional defaultValue={row?.validTo} />
    </div>
  );
}
