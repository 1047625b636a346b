import { Link } from '@remix-run/react';
import { formatNumber } from '#app/domain/document-number.ts';
import { paths } from '#app/paths.ts';
import type { paperForm } from '#app/queries/registers/paper-form.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';

type Form = Awaited<ReturnType<typeof paperForm>>;

/** The form of a paper that is written outside: its number, what it says, where it went. */
export function PaperFields({ form }: { form: Form & { id: string; number: number | null } }) {
  const words = useText(registersText);
  const t = words.enter;
  const common = useText(commonText);
  const { register, written } = form;
  const labels = {
    docType: t.docType,
    fixedNumber: t.number,
    symbol: t.symbol,
    issuedOn: t.issuedOn,
    subject: t.subject,
    signer: t.signer,
    recipients: t.recipients,
    fileCopy: t.fileCopy,
    copies: t.copies,
    note: t.note,
  };
  return (
    <PostForm intent="enter" labels={labels} className="maxw-form">
      <input type="hidden" name="id" value={form.id} />
      <Card title={t.paper}>
        <NumberFields form={form} />
        <TextArea name="subject" label={t.subject} rows={2} maxLength={500} />
        <TextField name="signer" label={t.signer} maxLength={100} list="signers" />
        <TextField name="recipients" label={t.recipients} hint={t.recipientsHint} maxLength={500} list="recipients" />
      </Card>
      <Card title={t.dispatch}>
        <div className="cols cols-2 g-14-16">
          <TextField name="fileCopy" label={t.fileCopy} optional maxLength={100} list="file-copies" className="m-0" />
          <TextField
            name="copies"
            label={t.copies}
            optional
            inputMode="numeric"
            inputClassName="w-110"
            className="m-0"
          />
        </div>
        <TextField name="note" label={t.note} optional maxLength={300} className="mt-16" />
      </Card>
      <Suggestions id="signers" texts={written.signers} />
      <Suggestions id="recipients" texts={written.recipients} />
      <Suggestions id="file-copies" texts={written.fileCopies} />
      <div className="row-wrap mt-16">
        <SubmitButton busy={t.busy}>{t.submit}</SubmitButton>
        <Link className="btn" to={paths.register(register.id)}>
          {common.cancel}
        </Link>
      </div>
    </PostForm>
  );
}

/** Type, number, symbol and day: what the register orders papers by. */
function NumberFields({ form: { register, types, number } }: { form: Form & { number: number | null } }) {
  const words = useText(registersText);
  const t = words.enter;
  const symbols = types.flatMap((type) => type.symbols);
  const [only] = types;
  const [usual] = symbols;
  const { next, openedAfter } = register;
  const numberHint = () => {
    if (next === null) return t.numberExisting;
    return openedAfter > 0
      ? t.numberOlder(formatNumber(next), formatNumber(openedAfter))
      : t.numberNext(formatNumber(next));
  };
  return (
    <>
      {only && types.length === 1 ? (
        <input type="hidden" name="docType" value={only.docType} />
      ) : (
        <SelectField
          name="docType"
          label={t.docType}
          blank={words.list.none}
          options={types.map(({ docType }) => ({ value: docType, label: words.typeName(docType) }))}
        />
      )}
      <div className="cols cols-2 g-14-16">
        <TextField
          name="fixedNumber"
          label={t.number}
          hint={numberHint()}
          optional={next !== null}
          defaultValue={number}
          inputMode="numeric"
          inputClassName="w-110"
          className="m-0"
        />
        <TextField
          name="symbol"
          label={t.symbol}
          hint={usual && t.symbolHint(usual)}
          defaultValue={types.length === 1 ? usual : undefined}
          maxLength={40}
          spellCheck={false}
          list="symbols"
          className="m-0"
        />
      </div>
      <Suggestions id="symbols" texts={symbols} />
      <DateField name="issuedOn" label={t.issuedOn} hint={t.issuedOnHint(register.year)} className="mt-16" />
    </>
  );
}

/** What was written in the register before, offered while typing. */
function Suggestions({ id, texts }: { id: string; texts: readonly string[] }) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}
