import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { listRegisters, readYear } from '#app/queries/registers/list-registers.ts';
import { useText, useToday } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { RegisterTable } from './register-table.tsx';
import { useRegisterWords } from './register-words.ts';

export const loader = pageLoader({ permission: 'register:read' }, ({ read, actor, url, today }) =>
  listRegisters(read, actor, { year: readYear(url.searchParams, today), today }),
);

export const handle = page({ title: ({ locale }) => registersText[locale].title, landscape: true });

export default function RegisterList() {
  const { year, years, groups, mayOpen } = useLoaderData<typeof loader>();
  const t = useText(registersText);
  const thisYear = useToday().slice(0, 4);
  const words = useRegisterWords();
  const open = mayOpen && (
    <Link className="btn btn-1" to={paths.newRegister({ nam: String(year) === thisYear ? null : year })}>
      <Icon name="plus" small />
      {t.list.open}
    </Link>
  );
  return (
    <>
      <PageHeader title={t.titleOfYear(year)} actions={open} />
      {years.length > 1 && (
        <Tabs
          label={t.year}
          items={years.map((one) => ({
            to: paths.registers({ nam: String(one) === thisYear ? null : one }),
            label: String(one),
            current: one === year,
          }))}
        />
      )}
      {groups.map((group) => (
        <Card key={group.key} title={words.owner(group)} padded={false} foot={group === groups.at(-1) && t.list.note}>
          <RegisterTable caption={`${t.titleOfYear(year)}, ${words.owner(group)}`} rows={group.rows} />
        </Card>
      ))}
      {groups.length === 0 && <NoRegisters />}
    </>
  );
}

function NoRegisters() {
  const { year, latestYear, mayOpen } = useLoaderData<typeof loader>();
  const t = useText(registersText).list;
  return (
    <Card label={t.empty(year)} padded={false}>
      <EmptyState
        title={t.empty(year)}
        icon="book"
        action={
          latestYear !== null && (
            <Link className="btn" to={paths.registers({ nam: latestYear })}>
              {t.goToYear(latestYear)}
            </Link>
          )
        }
      >
        {mayOpen ? t.emptyText : t.emptyForReaders}
      </EmptyState>
    </Card>
  );
}
