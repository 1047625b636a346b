import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { fieldId } from '#app/ui/form-state.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { type Step, Steps } from '#app/ui/Steps.tsx';
import type { loader } from '../edit.tsx';

/** Where a draft stands on its way, the number it may expect, and what is still missing; each leads to its field. */
export function DraftHead() {
  const { directive, acts, missing, preview } = useLoaderData<typeof loader>();
  const t = useText(directiveFormText);
  const isPaper = directive.kind === 'CONG_VAN' || directive.kind === 'THONG_BAO_KET_LUAN';
  const complete = missing.length === 0;
  const steps: Step[] = [
    { label: t.step.draft, note: t.stepSaved, state: 'done' },
    {
      label: t.step.check,
      note: complete ? t.stepComplete : t.stepMissing(missing.length),
      state: complete ? 'done' : 'now',
    },
    { label: t.step.sign, note: directive.signerName || undefined, state: complete ? 'now' : 'todo' },
    { label: t.step.issue, note: t.stepUnits(preview.unitCount), state: 'todo' },
  ];
  return (
    <>
      {preview.expected?.numberText && (
        <p className="sub mb-12">{t.expected(preview.expected.numberText, preview.expected.seriesName)}</p>
      )}
      <Steps label={t.steps} steps={isPaper ? steps : steps.filter(({ label }) => label !== t.step.sign)} />
      {missing.length > 0 && (
        <section className="notice notice-warn" aria-labelledby="con-thieu">
          <Icon name="hist" />
          <div className="grow">
            <h2 id="con-thieu" className="fs-15">
              {t.missing(missing.length)}
            </h2>
            <ul className="dots mt-4">
              {missing.map(({ field, sentence }) => (
                <li key={`${field} ${sentence}`}>
                  {field ? <a href={`#${fieldId('save', field)}`}>{sentence}</a> : sentence}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {complete && acts.issue && (
        <Notice tone="ok" action={<a href={paths.issueDirective(directive.id)}>{t.saveAndIssue}</a>}>
          {t.stepComplete}
        </Notice>
      )}
    </>
  );
}
