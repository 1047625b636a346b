import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import type { NewSourceLoader } from '../new-source.server.ts';
import { DirectiveForm } from './directive-form.tsx';
import { IssuerChoice } from './issuer-choice.tsx';
import { SourceFields } from './source-fields.tsx';

/** A page on which an order from elsewhere is entered. */
export function NewSource({ kind }: { kind: 'INCOMING' | 'ORAL' }) {
  const { issuers, issuerId, today, choices, newId } = useLoaderData<NewSourceLoader>();
  const words = useText(directivesText);
  const t = useText(directiveFormText);
  const title = kind === 'ORAL' ? t.newOral : t.newIncoming;
  return (
    <>
      <PageHeader title={title} crumbs={[{ label: words.title, to: paths.directives() }, { label: title }]} />
      <IssuerChoice issuers={issuers} issuerId={issuerId} />
      <DirectiveForm
        kind={kind}
        key={issuerId}
        choices={choices}
        points={[]}
        hidden={{ id: newId, issuerId }}
        backTo={paths.directives()}
      >
        <SourceFields
          kind={kind}
          choices={choices}
          facts={{
            author: '',
            numberText: '',
            subject: '',
            issuedOn: kind === 'ORAL' ? today : null,
            receivedOn: today,
            signerPersonId: null,
            committeeId: choices.committees.length === 1 ? (choices.committees[0]?.id ?? null) : null,
            field: null,
            monitorUnitId: null,
            opening: '',
          }}
        />
      </DirectiveForm>
    </>
  );
}
