import { Link } from '@remix-run/react';
import { formatNumber } from '#app/domain/document-number.ts';
import { paths } from '#app/paths.ts';
import type { voidForm } from '#app/queries/registers/void-form.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { ConfirmForm } from '#app/ui/ConfirmForm.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { TextField } from '#app/ui/TextField.tsx';

type Found = Awaited<ReturnType<typeof voidForm>>;

/** What striking the number out does, and the form that does it. */
export function VoidNumberForm({ found }: { found: Found }) {
  const { register, number, entry, expected, symbols } = found;
  const words = useText(registersText);
  const t = words.void;
  const isGap = entry === null;
  const isOlder = register.backdated || (number ?? 0) <= register.openedAfter;
  const goesOn = register.next === null ? [] : [t.goesOn(formatNumber(register.next))];
  const consequences = isGap
    ? [t.fillsGap(expected), t.noReuse(expected), t.notUndone]
    : [t.paperLost, t.noReuse(expected), ...goesOn, t.notUndone];
  return (
    <div className="maxw-form stack-lg">
      {entry && <Paper entry={entry} />}
      {isGap && isOlder && (
        <Notice
          tone="warn"
          action={
            <Link className="btn btn-sm" to={paths.enterPaper(register.id, { so: number })}>
              {words.report.enter}
            </Link>
          }
        >
          {t.older}
        </Notice>
      )}
      <ConfirmForm
        intent="void"
        consequences={consequences}
        reasonLabel={isGap ? t.gapReason : t.reason}
        number={expected}
        submit={isGap ? t.submitGap(expected) : t.submit(expected)}
        busy={t.busy}
        keepTo={paths.register(register.id)}
      >
        {isGap && <SymbolField symbols={symbols} />}
      </ConfirmForm>
    </div>
  );
}

/** A number that was left out has no paper to read its symbol from. */
function SymbolField({ symbols }: { symbols: readonly string[] }) {
  const t = useText(registersText).void;
  const [usual] = symbols;
  return (
    <>
      <TextField
        name="symbol"
        label={t.symbol}
        hint={usual && t.symbolHint(usual)}
        defaultValue={usual}
        maxLength={40}
        spellCheck={false}
        inputClassName="maxw-220"
        list="symbols"
      />
      <datalist id="symbols">
        {symbols.map((symbol) => (
          <option key={symbol} value={symbol} />
        ))}
      </datalist>
    </>
  );
}

function Paper({ entry }: { entry: NonNullable<Found['entry']> }) {
  const words = useText(registersText);
  const { columns } = words;
  const format = useFormat();
  return (
    <Card title={words.void.paper}>
      <dl className="kv">
        <dt>{columns.number}</dt>
        <dd className="num">{entry.numberText}</dd>
        <dt>{columns.issuedOn}</dt>
        <dd className="num">{format.date(entry.issuedOn)}</dd>
        <dt>{columns.subject}</dt>
        <dd>
          {words.typeName(entry.docType)}. {upperFirst(entry.subject)}
        </dd>
        <dt>{columns.signer}</dt>
        <dd>{entry.signer}</dd>
        <dt>{columns.recipients}</dt>
        <dd>{entry.recipients}</dd>
      </dl>
    </Card>
  );
}
