import { Link, useLoaderData } from '@remix-run/react';
import { SIGNING_FORMS } from '#app/domain/signing.ts';
import { paths } from '#app/paths.ts';
import { commonText } from '#app/text/common.ts';
import { directiveIssueText } from '#app/text/directive-issue.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { fieldId } from '#app/ui/form-state.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { useLabelsByTask } from '../form/use-field-labels.ts';
import type { loader } from '../issue.tsx';

const INTENTS = { outgoing: 'issue', incoming: 'assign-incoming', oral: 'assign-oral' } as const;

/** Asked for on this page; everything else belongs to the draft. */
const OWN_FIELDS: readonly string[] = ['issuedOn', 'signedOn', 'signerPersonId', 'signingForm', 'copies'];

type Expected = Awaited<ReturnType<typeof loader>>['preview']['expected'];

/** Only a book of papers that exist already, or one continued from paper, lets the number be typed. */
const hasNumberField = (expected: Expected): boolean =>
  expected !== null && (expected.backdated || expected.openedAfter > 0);

/** What is still to be said when a directive goes out: its day, its signature, and its number when it has one. */
export function IssueForm() {
  const { directive, preview } = useLoaderData<typeof loader>();
  const t = useText(directiveIssueText);
  const words = useText(commonText);
  const labels = useLabelsByTask(directive.kind);
  const isPaper = directive.direction === 'outgoing';
  // The draft is mended where it was written, its register where registers are kept; a signed one is taken back first.
  const elsewhere = (path: string) => {
    if (path === 'fixedNumber') return hasNumberField(preview.expected) ? null : paths.registers();
    if (OWN_FIELDS.includes(path)) return null;
    return directive.status === 'draft'
      ? `${paths.editDirective(directive.id)}#${fieldId('save', path)}`
      : paths.directive(directive.id);
  };
  return (
    <Card title={isPaper ? t.number : t.assign}>
      <PostForm
        intent={INTENTS[directive.direction]}
        version={directive.version}
        elsewhere={elsewhere}
        labels={{ ...labels, issuedOn: t.issuedOn, signedOn: t.signedOn, fixedNumber: t.fixedNumber, copies: t.copies }}
      >
        {isPaper && <PaperPart />}
        <div className="row-wrap mt-16">
          <SubmitButton busy={t.busy}>{isPaper ? t.submit : t.assign}</SubmitButton>
          <Link className="btn" to={paths.directive(directive.id)}>
            {words.cancel}
          </Link>
        </div>
      </PostForm>
    </Card>
  );
}

function PaperPart() {
  const { directive, day, preview, signers } = useLoaderData<typeof loader>();
  const t = useText(directiveIssueText);
  const { signingForm } = useText(labelsText);
  const format = useFormat();
  const { expected } = preview;
  const isSigned = directive.status === 'signed' && directive.signedOn !== null;
  return (
    <div className="draft-fields">
      <p>
        <b className="fs-22 num">{expected?.numberText ?? t.noNumberYet}</b>{' '}
        {expected && <span className="small soft">{t.byRegister(expected.seriesName)}</span>}
      </p>
      <div className="row-fields rows-two">
        <DateField
          name="issuedOn"
          label={t.issuedOn}
          hint={expected?.notBefore ? t.notBefore(format.date(expected.notBefore)) : undefined}
          defaultValue={day}
        />
        {!isSigned && <DateField name="signedOn" label={t.signedOn} hint={t.signedOnHint} optional />}
      </div>
      {isSigned && directive.signedOn && (
        <p className="small soft">{t.signedHere(directive.signerName, format.date(directive.signedOn))}</p>
      )}
      {!isSigned && (
        <div className="row-fields rows-two">
          <SelectField
            name="signerPersonId"
            label={t.signer}
            defaultValue={directive.signerPersonId}
            options={signers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
          />
          <SelectField
            name="signingForm"
            label={t.signingForm}
            optional
            blank={t.usualForm}
            defaultValue={directive.signingForm}
            options={SIGNING_FORMS.map((form) => ({ value: form, label: signingForm[form] }))}
          />
        </div>
      )}
      <div className="row-fields rows-two">
        {expected && hasNumberField(expected) && (
          <TextField
            name="fixedNumber"
            label={t.fixedNumber}
            hint={expected.backdated ? t.fixedNumberBook : t.fixedNumberHint(expected.openedAfter)}
            inputMode="numeric"
            optional={!expected.backdated}
          />
        )}
        <TextField name="copies" label={t.copies} inputMode="numeric" optional />
      </div>
    </div>
  );
}
