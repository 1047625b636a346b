import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatNumber } from '#app/domain/document-number.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import type { RegisterLoader } from './detail.tsx';

/** Findings shown; a book that is being copied has one for every stretch not entered yet. */
const MOST_FINDINGS = 8;

interface Finding {
  key: string;
  sentence: string;
  act?: ReactNode;
}

/** What an inspection of the register finds: numbers left out, given twice, or dated out of order. */
export function Report() {
  const t = useText(registersText).report;
  const format = useFormat();
  const findings = useFindings();
  return (
    <Card title={t.title} count={findings.length > 0 ? format.number(findings.length) : undefined}>
      {findings.length === 0 ? (
        <p className="row g-10">
          <span className="t-xong">
            <Icon name="xong" />
          </span>
          {t.fine}
        </p>
      ) : (
        <ul className="stack">
          {findings.slice(0, MOST_FINDINGS).map(({ key, sentence, act }) => (
            <li key={key} className="row-wrap fs-14">
              <span className="num">{sentence}</span>
              {act}
            </li>
          ))}
        </ul>
      )}
      {findings.length > MOST_FINDINGS && (
        <p className="hint mt-8">{t.more(format.number(findings.length - MOST_FINDINGS))}</p>
      )}
    </Card>
  );
}

function useFindings(): Finding[] {
  const { register, report, may } = useLoaderData<RegisterLoader>();
  const t = useText(registersText).report;
  const format = useFormat();
  const n = formatNumber;
  const { id, backdated } = register;
  const gapAct = (number: number) => {
    if (backdated) return may.enter && link(paths.enterPaper(id, { so: number }), t.enter, t.enterOf(n(number)));
    return may.void && link(paths.voidNumber(id, { so: number }), t.explain, t.explainOf(n(number)));
  };
  const gap = ({ from, to }: { from: number; to: number }): string => {
    const count = format.number(to - from + 1);
    if (from === to) return backdated ? t.notEntered(n(from)) : t.gap(n(from));
    return backdated ? t.notEnteredRun(n(from), n(to), count) : t.gaps(n(from), n(to), count);
  };
  return [
    ...report.duplicates.map((number) => ({ key: `double ${number}`, sentence: t.duplicate(n(number)) })),
    ...report.outOfOrder.map(({ number, issuedOn, after }) => ({
      key: `order ${number}`,
      sentence: t.outOfOrder(n(number), format.date(issuedOn), format.date(after)),
    })),
    ...report.gaps.map((run) => ({ key: `gap ${run.from}`, sentence: gap(run), act: gapAct(run.from) })),
  ];
}

const link = (to: string, label: string, name: string) => (
  <Link className="btn btn-sm" to={to} aria-label={name}>
    {label}
  </Link>
);
