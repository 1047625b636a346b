import { useEffect, useRef } from 'react';
import { formCheckText } from '#app/text/form-check.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PrintButton } from '../directives/print-button.tsx';
import { FindingTable } from './finding-table.tsx';
import type { Checked } from './read-upload.server.ts';

/** What was found in a file, component by component; what is in order is named at the end. */
export function Report({ name, report }: Checked) {
  const t = useText(formCheckText);
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer comes below the form: whoever sent it is taken there.
  useEffect(() => {
    if (report) heading.current?.focus();
  }, [report]);
  const { kind, components, errors, warnings } = report;
  const faulty = components.filter(({ findings }) => findings.length > 0);
  const inOrder = components.filter(({ findings }) => findings.length === 0);
  const kindName = kind.isLetter ? t.letter : (kind.name ?? t.unknownKind);
  const isClean = errors + warnings === 0;
  return (
    <div className="stack-lg mt-16">
      <div className="row-wrap">
        <h2 ref={heading} tabIndex={-1} className="grow">
          {t.result(name)}
        </h2>
        <PrintButton label={t.print} />
      </div>
      <Notice tone={isClean ? 'ok' : errors > 0 ? 'bad' : 'warn'} role="status">
        <b>{isClean ? t.clean : t.verdict(format.number(errors), format.number(warnings))}</b>
        <br />
        {kindName} · {t.passed(format.number(report.passed))}
      </Notice>
      {faulty.length > 0 && (
        <Card title={t.faultsTitle} count={format.number(errors + warnings)} padded={false}>
          <FindingTable components={faulty} />
        </Card>
      )}
      {inOrder.length > 0 && (
        <Card title={t.passedTitle} count={format.number(inOrder.length)} foot={t.notAll}>
          <ul>
            {inOrder.map(({ component, passed }) => (
              <li key={component}>
                {t.components[component]} <span className="small soft">({t.passed(format.number(passed))})</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
