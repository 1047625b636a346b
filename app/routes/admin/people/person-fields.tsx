import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { TextField } from '#app/ui/TextField.tsx';

interface Person {
  fullName: string;
  salutation: string;
  email: string | null;
  phone: string | null;
}

/** Names of the fields below, for the error summary. */
export function usePersonLabels(): Record<string, string> {
  const t = useText(organisationText).people;
  return { fullName: t.name, salutation: t.salutation, email: t.email, phone: t.phone };
}

/** How a person is named and reached. */
export function PersonFields({ person }: { person?: Person }) {
  const t = useText(organisationText).people;
  return (
    <>
      <TextField name="fullName" label={t.name} defaultValue={person?.fullName} maxLength={100} />
      <TextField
        name="salutation"
        label={t.salutation}
        hint={t.salutationHint}
        optional
        defaultValue={person?.salutation}
        maxLength={20}
        inputClassName="maxw-220"
      />
      <TextField
        name="email"
        label={t.email}
        hint={t.emailHint}
        optional
        type="email"
        inputMode="email"
        defaultValue={person?.email}
        spellCheck={false}
      />
      <TextField
        name="phone"
        label={t.phone}
        optional
        type="tel"
        inputMode="tel"
        defaultValue={person?.phone}
        inputClassName="maxw-220"
      />
    </>
  );
}
