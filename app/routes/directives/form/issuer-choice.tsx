import { Form, useSearchParams } from '@remix-run/react';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { Options } from '#app/ui/SelectField.tsx';

/** For which People's Committee a directive is drawn up, for people who work for several. */
export function IssuerChoice({
  issuers,
  issuerId,
}: {
  issuers: readonly { id: string; name: string }[];
  issuerId: string;
}) {
  const t = useText(directiveFormText);
  const [search] = useSearchParams();
  if (issuers.length < 2) return null;
  const kind = search.get('loai');
  return (
    <Form method="get" className="row mb-16">
      {kind && <input type="hidden" name="loai" value={kind} />}
      <label htmlFor="cq">{t.issuer}</label>
      <select id="cq" name="cq" className="in in-sm w-auto" defaultValue={issuerId}>
        <Options options={issuers.map(({ id, name }) => ({ value: id, label: name }))} />
      </select>
      <button type="submit" className="btn btn-sm">
        {t.changeIssuer}
      </button>
    </Form>
  );
}
