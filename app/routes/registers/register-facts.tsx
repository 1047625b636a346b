import { formatNumber } from '#app/domain/document-number.ts';
import type { RegisterRow } from '#app/queries/registers/register-rows.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { useRegisterWords } from './register-words.ts';

/** What a register is for and how far it has come. */
export function RegisterFacts({ register }: { register: RegisterRow }) {
  const t = useText(registersText).page;
  const format = useFormat();
  const words = useRegisterWords();
  const { lastNumber, lastOn, next, lockedOn, openedAfter, entries, voided } = register;
  const last = () => {
    if (lastNumber === 0) return t.nothingYet;
    return lastOn ? t.lastOn(formatNumber(lastNumber), format.date(lastOn)) : t.lastBefore(formatNumber(lastNumber));
  };
  return (
    <Card title={t.facts}>
      <dl className="kv">
        <dt>{t.types}</dt>
        <dd>{words.types(register)}</dd>
        <dt>{t.symbol}</dt>
        <dd className="num">{words.pattern(register)}</dd>
        <dt>{t.last}</dt>
        <dd className="num">{last()}</dd>
        <dt>{t.next}</dt>
        <dd className="num">{next === null ? lockedOn ? t.stopped : t.byHand : <b>{formatNumber(next)}</b>}</dd>
        {openedAfter > 0 && (
          <>
            <dt>{t.openedAfter}</dt>
            <dd className="num">{t.upTo(formatNumber(openedAfter))}</dd>
          </>
        )}
        <dt>{t.lines}</dt>
        <dd>
          {t.lineCount(format.number(entries))}
          {voided > 0 && `, ${t.voidedCount(format.number(voided))}`}
        </dd>
      </dl>
    </Card>
  );
}
