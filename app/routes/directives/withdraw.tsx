import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { correctDirective } from '#app/commands/directives/correct-directive.ts';
import { recallDirective } from '#app/commands/directives/recall-directive.ts';
import { replaceDirective } from '#app/commands/directives/replace-directive.ts';
import { id } from '#app/commands/inputs.ts';
import { paths } from '#app/paths.ts';
import { withdrawPage } from '#app/queries/directives/withdraw-page.ts';
import { directiveWithdrawalText } from '#app/text/directive-withdrawal.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { ConfirmForm } from '#app/ui/ConfirmForm.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';

const params = z.object({ directiveId: id });

const ACTS = ['thu-hoi', 'thay-the', 'dinh-chinh'] as const;
type Act = (typeof ACTS)[number];

export const loader = pageLoader({ params }, async ({ read, actor, params: { directiveId }, url }) => {
  const act: Act = ACTS.find((one) => one === url.searchParams.get('viec')) ?? 'thu-hoi';
  return { ...(await withdrawPage(read, actor, directiveId)), act };
});

const back = (_: unknown, { params: { directiveId } }: { params: { directiveId: string } }) =>
  paths.directive(directiveId);

export const action = pageAction({
  params,
  intents: {
    'thu-hoi': {
      command: recallDirective,
      then: back,
      flash: ({ cancelledCount }: { cancelledCount: number }) => ({
        code: 'directive.recalled',
        facts: { count: cancelledCount },
      }),
    },
    'thay-the': {
      command: replaceDirective,
      then: back,
      flash: ({ cancelledCount }: { cancelledCount: number }) => ({
        code: 'directive.replaced',
        facts: { count: cancelledCount },
      }),
    },
    'dinh-chinh': { command: correctDirective, then: back, flash: 'directive.corrected' },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) =>
    directiveWithdrawalText[locale].title[data.act](data.directive.numberText ?? data.directive.subject),
});

export default function Withdraw() {
  const { directive, act } = useLoaderData<typeof loader>();
  const words = useText(directivesText);
  const t = useText(directiveWithdrawalText);
  const name = directive.numberText ?? directive.subject;
  return (
    <>
      <PageHeader
        title={t.title[act](name)}
        crumbs={[
          { label: words.title, to: paths.directives() },
          { label: name, to: paths.directive(directive.id) },
          { label: t.crumb },
        ]}
      />
      <Tabs
        label={t.crumb}
        items={ACTS.map((one) => ({
          to: paths.withdrawDirective(directive.id, { viec: one }),
          label: t.tabs[one],
          current: one === act,
        }))}
      />
      <ActForm key={act} />
    </>
  );
}

function ActForm() {
  const { directive, act, papers } = useLoaderData<typeof loader>();
  const t = useText(directiveWithdrawalText);
  const consequences = useConsequences();
  const choices = act === 'dinh-chinh' ? papers.filter(({ kind }) => kind === 'CONG_VAN') : papers;
  if (act !== 'thu-hoi' && choices.length === 0) return <EmptyState title={t.noneToChoose} icon="doc" />;
  return (
    <div className="maxw-form">
      <ConfirmForm
        intent={act}
        version={directive.version}
        consequences={consequences}
        reasonLabel={t.reason}
        number={act === 'dinh-chinh' ? undefined : (directive.numberText ?? directive.subject)}
        submit={t.submit[act]}
        keepTo={paths.directive(directive.id)}
      >
        {act !== 'thu-hoi' && (
          <SelectField
            name={act === 'thay-the' ? 'replacedById' : 'correctedById'}
            label={act === 'thay-the' ? t.replacement : t.correction}
            hint={act === 'thay-the' ? t.replacementHint : t.correctionHint}
            blank={t.chooseReplacement}
            options={choices.map((paper) => ({
              value: paper.id,
              label: [paper.numberText, paper.subject].filter(Boolean).join(' – '),
            }))}
          />
        )}
        {act === 'thay-the' && (
          <RadioGroup
            name="openTasks"
            label={t.whatOfTasks}
            defaultValue="cancel"
            options={[
              { value: 'cancel', label: t.cancel },
              { value: 'keep', label: t.keep },
            ]}
          />
        )}
      </ConfirmForm>
    </div>
  );
}

/** What the act brings about, in numbers. */
function useConsequences(): string[] {
  const { directive, act, openCount, unitCount, doneCount } = useLoaderData<typeof loader>();
  const t = useText(directiveWithdrawalText);
  const format = useFormat();
  if (act === 'dinh-chinh') return [t.tasksGoOn, t.paperStays];
  const lines = [openCount > 0 ? t.openTasks(format.number(openCount), format.number(unitCount)) : t.noOpenTasks];
  if (doneCount > 0) lines.push(t.doneStay(format.number(doneCount)));
  if (directive.numberText) lines.push(t.numberStays(directive.numberText));
  return act === 'thu-hoi' ? [...lines, t.paperStays, t.notice] : [...lines, t.paperStays];
}
