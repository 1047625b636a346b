import { SERIES_SCOPES } from '#app/domain/number-series.ts';
import type { RegisterRow } from '#app/queries/registers/register-rows.ts';
import { REGISTERED_TYPES } from '#app/queries/registers/symbols.ts';
import { useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField, CheckGroup, RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { useRegisterWords } from './register-words.ts';

/** Names of the fields below, for the error summary. */
export function useRegisterLabels(): Record<string, string> {
  const t = useText(registersText).form;
  return {
    issuerId: t.issuer,
    committeeId: t.committee,
    year: t.year,
    name: t.name,
    scope: t.scope,
    docTypes: t.types,
    openedAfter: t.openedAfter,
    backdated: t.backdated,
  };
}

type Kept = Pick<RegisterRow, 'name' | 'scope' | 'docTypes'>;

/** What a register is called and which papers take their numbers from it. */
export function ServedFields({ register }: { register?: Kept | null }) {
  const words = useText(registersText);
  const t = words.form;
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} defaultValue={register?.name} maxLength={120} />
      <RadioGroup
        name="scope"
        label={t.scope}
        hint={t.scopeHint}
        options={SERIES_SCOPES.map((scope) => ({ value: scope, label: t.scopeChoices[scope] }))}
        defaultValue={register?.scope ?? 'PER_TYPE'}
      />
      <CheckGroup
        name="docTypes"
        label={t.types}
        hint={t.typesHint}
        optional
        inline
        options={REGISTERED_TYPES.map((type) => ({ value: type, label: words.typeName(type) }))}
        defaultValues={register?.docTypes}
      />
    </>
  );
}

/** Where its numbers begin, and whether it gives any. */
export function NumberingFields({ register }: { register?: RegisterRow }) {
  const t = useText(registersText).form;
  const { number } = useRegisterWords();
  const goesOn = register?.backdated ? t.closesBook(number(register.lastNumber + 1)) : t.backdatedHint;
  return (
    <Card title={t.numbering} foot={t.ruleNote}>
      <TextField
        name="openedAfter"
        label={t.openedAfter}
        hint={t.openedAfterHint}
        optional
        defaultValue={register?.openedAfter || null}
        inputMode="numeric"
        inputClassName="maxw-220"
      />
      <CheckField name="backdated" label={t.backdated} hint={goesOn} defaultChecked={register?.backdated} />
    </Card>
  );
}
