import { Link, useLoaderData } from '@remix-run/react';
import { changeOfficeRules } from '#app/commands/office-rules/change-rules.ts';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { paths } from '#app/paths.ts';
import { officeRulesPage } from '#app/queries/organisation/office-rules-page.ts';
import { adminText } from '#app/text/admin.ts';
import { useText } from '#app/text/index.ts';
import { rulesText } from '#app/text/rules.ts';
import { FilterBar, FilterSelect } from '#app/ui/FilterBar.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';
import { RulesHistory } from './history.tsx';
import { RuleSections } from './rule-fields.tsx';

export const loader = pageLoader({ permission: 'office-rules:manage' }, async ({ read, actor, url, today }) => ({
  ...(await officeRulesPage(read, actor, { issuerId: url.searchParams.get('cq'), today })),
  tabs: adminTabsFor(actor),
}));

export const action = pageAction({
  intents: {
    save: { command: changeOfficeRules, flash: 'office-rules.changed' },
    reset: {
      command: changeOfficeRules,
      input: ({ issuerId, version }, { locale }) => ({
        ...DEFAULT_RULES,
        issuerId,
        version,
        reason: rulesText[locale].resetReason,
      }),
      flash: 'office-rules.reset',
    },
  },
});

export const handle = page({ title: ({ locale }) => rulesText[locale].title });

export default function OfficeRulesPage() {
  const { issuers, issuerId, version, isDefault, tabs } = useLoaderData<typeof loader>();
  const t = useText(rulesText);
  const admin = useText(adminText);
  const labels = Object.fromEntries(Object.entries(t.fields).map(([rule, { label }]) => [rule, label]));
  return (
    <>
      <PageHeader title={admin.title} sub={t.lead} />
      <AdminTabs tabs={tabs} current="rules" />
      {issuers.length > 1 && (
        <FilterBar active={false}>
          <FilterSelect
            name="cq"
            label={t.issuer}
            value={issuerId}
            options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
      )}
      <div className="cols cols-8-4" key={`${issuerId} ${version}`}>
        <div>
          <PostForm intent="save" version={version} labels={{ ...labels, reason: t.reason }}>
            <input type="hidden" name="issuerId" value={issuerId} />
            <div className="stack-lg">
              <RuleSections />
            </div>
            <div className="mt-16">
              <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />
              <SubmitButton>{t.save}</SubmitButton>
            </div>
          </PostForm>
          <div className="row-wrap mt-16">
            <Link className="btn" to={paths.reminders({ cq: issuerId })}>
              {t.dryRun}
            </Link>
            {!isDefault && (
              <PostForm intent="reset" version={version} className="ml-auto">
                <input type="hidden" name="issuerId" value={issuerId} />
                <SubmitButton tone="secondary">{t.reset}</SubmitButton>
              </PostForm>
            )}
          </div>
        </div>
        <RulesHistory />
      </div>
    </>
  );
}
