import type { DirectiveChoices } from '#app/queries/directives/directive-form.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { ChosenUnits } from './chosen-units.tsx';
import { addresseeGroups } from './unit-groups.ts';

/** Kính gửi and Nơi nhận as stored: boxes that were ticked, and lines of words. */
export interface RecipientFacts {
  addressees: { chosen: readonly string[]; lines: string };
  recipients: { chosen: readonly string[]; lines: string };
  fileCopy: string;
}

interface RecipientFieldsProps {
  part: 'addressees' | 'recipients';
  facts: RecipientFacts;
  choices: DirectiveChoices;
  isLetter: boolean;
}

/** One of the two lists: units and groups to tick, other places in words; Nơi nhận ends with who files a copy. */
export function RecipientFields({ part, facts, choices, isLetter }: RecipientFieldsProps) {
  const t = useText(directiveFormText);
  const { unitLevel } = useText(labelsText);
  // Only a letter has addressees.
  if (part === 'addressees' && !isLetter) return null;
  const isAddressees = part === 'addressees';
  const { chosen, lines } = facts[part];
  return (
    <>
      <ChosenUnits
        name={part}
        label={isAddressees ? t.addressees : t.recipients}
        groups={addresseeGroups(choices, t, unitLevel)}
        defaultValues={chosen}
        blank={t.chooseLeads}
        optional
      />
      <TextArea
        name={isAddressees ? 'addresseeLines' : 'recipientLines'}
        label={isAddressees ? t.addresseeLines : t.recipientLines}
        hint={isAddressees ? t.addresseeLinesHint : t.recipientLinesHint}
        optional
        rows={isAddressees ? 1 : 3}
        defaultValue={lines}
      />
      {!isAddressees && (
        <TextField name="fileCopy" label={t.fileCopy} hint={t.fileCopyHint} defaultValue={facts.fileCopy} optional />
      )}
    </>
  );
}
