import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { COMMUNE_KINDS, type CommuneKind, REFORM_AREAS, type ReformArea } from '#app/domain/unit.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { CheckGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';

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
