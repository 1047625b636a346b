import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { commands } from '#app/commands/registry.ts';
import { auditPage } from '#app/queries/audit/audit-page.ts';
import { adminText } from '#app/text/admin.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { auditText } from '#app/text/audit.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import { readAuditQuery } from '#app/web/audit-query.server.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from './admin-tabs.tsx';
import { AuditTable } from './audit-table.tsx';

export const loader = pageLoader({ permission: 'audit:read' }, async ({ read, actor, url, timeZone, today }) => ({
  ...(await auditPage(read, actor, { ...readAuditQuery(url.searchParams, timeZone), today })),
  commandNames: ['account.sign-in', ...commands.map(({ name }) => name)],
  tabs: adminTabsFor(actor),
}));

export const handle = page({ title: ({ locale }) => adminSystemText[locale].audit.title });

export default function Audit() {
  const { rows, older, tabs } = useLoaderData<typeof loader>();
  const { audit: t } = useText(adminSystemText);
  const admin = useText(adminText);
  const [search] = useSearchParams();
  const href = useSearchHref();
  return (
    <>
      <PageHeader title={admin.title} sub={t.sub} />
      <AdminTabs tabs={tabs} current="audit" />
      <Card padded={false} label={t.title}>
        <Filters />
        {rows.length === 0 && (
          <EmptyState title={t.emptyTitle} icon="hist">
            {t.emptyText}
          </EmptyState>
        )}
        {rows.length > 0 && <AuditTable rows={rows} />}
        {(older || search.has('truoc')) && (
          <nav className="pager" aria-label={t.title}>
            {search.has('truoc') && (
              <Link className="btn btn-sm" to={href({ truoc: null })}>
                {t.newest}
              </Link>
            )}
            {older && (
              <Link className="btn btn-sm" to={href({ truoc: older })} rel="next">
                {t.older}
              </Link>
            )}
          </nav>
        )}
      </Card>
    </>
  );
}

function Filters() {
  const { commandNames } = useLoaderData<typeof loader>();
  const { audit: t } = useText(adminSystemText);
  const names = useText(auditText);
  const [search] = useSearchParams();
  return (
    <FilterBar active={search.size > 0} keep={['ma']}>
      <FilterText name="nguoi" label={t.person} value={search.get('nguoi')} />
      <FilterSelect
        name="lenh"
        label={t.command}
        value={search.get('lenh')}
        blank={t.anyCommand}
        options={commandNames.map((name) => ({ value: name, label: names.commands[name] ?? name }))}
      />
      <FilterSelect
        name="loai"
        label={t.kind}
        value={search.get('loai')}
        blank={t.anyKind}
        options={Object.entries(names.kinds).map(([value, label]) => ({ value, label }))}
      />
      <FilterText name="tu" label={t.from} value={search.get('tu')} size={9} inputMode="numeric" />
      <FilterText name="den" label={t.to} value={search.get('den')} size={9} inputMode="numeric" />
    </FilterBar>
  );
}
