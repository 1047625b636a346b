import { useLoaderData, useSearchParams } from '@remix-run/react';
import { draftLetters } from '#app/commands/urging/draft-letters.ts';
import { URGING_WORDING } from '#app/documents/papers/urging-wording.ts';
import { paths } from '#app/paths.ts';
import { URGE_AT_ONCE, urgingForm } from '#app/queries/directives/urging.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { urgingText } from '#app/text/urging.ts';
import { Card } from '#app/ui/Card.tsx';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect } from '#app/ui/FilterBar.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { UrgedTable } from './urged-table.tsx';

/** `?cq=` issuer, `?dv=` lead unit, `?nv=` tasks that are to be urged, as often as there are tasks. */
export const loader = pageLoader({ permission: 'directive:draft' }, async ({ read, actor, url, today }) => {
  const search = url.searchParams;
  const form = await urgingForm(read, actor, {
    issuerId: search.get('cq'),
    unitId: search.get('dv') || null,
    taskIds: search.getAll('nv').slice(0, URGE_AT_ONCE),
    today,
  });
  return { ...form, most: URGE_AT_ONCE };
});

interface Drafted {
  directiveIds: string[];
  count: number;
}

export const action = pageAction({
  intents: {
    draft: {
      command: draftLetters,
      input: (fields) => ({ ...fields, wording: URGING_WORDING }),
      then: ({ directiveIds: [first, ...others] }: Drafted) =>
        first !== undefined && others.length === 0 ? paths.editUrging(first) : paths.directives({ muc: 'du-thao' }),
      flash: ({ directiveIds, count }: Drafted) => ({
        code: 'directive.urging_drafted',
        facts: { letters: directiveIds.length, count },
      }),
    },
  },
});

export const handle = page({ title: ({ locale }) => urgingText[locale].title });

export default function DraftUrging() {
  const { rows, issuerId, hasMore, most } = useLoaderData<typeof loader>();
  const t = useText(urgingText);
  const directives = useText(directivesText);
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.lead}
        crumbs={[{ label: directives.title, to: paths.directives() }, { label: t.title }]}
      />
      <Card padded={false} label={t.unit} className="mb-16">
        <Filters />
      </Card>
      <PostForm intent="draft" labels={{ taskIds: t.tasks, letters: t.letters }}>
        <input type="hidden" name="issuerId" value={issuerId} />
        <Card title={t.tasks} count={format.number(rows.length)} padded={false}>
          {rows.length === 0 ? (
            <EmptyState title={t.emptyTitle} icon="check">
              {t.emptyText}
            </EmptyState>
          ) : (
            <UrgedTable caption={t.tasks} rows={rows} ticked={({ draftId }) => draftId === null} />
          )}
        </Card>
        {hasMore && <Notice>{t.more(format.number(most))}</Notice>}
        {rows.length > 0 && (
          <div className="mt-16">
            <RadioGroup
              name="letters"
              label={t.letters}
              defaultValue="one_per_unit"
              options={[
                { value: 'one_per_unit', label: t.perUnit },
                { value: 'one_for_all', label: t.forAll },
              ]}
            />
            <SubmitButton icon="doc">{t.draft}</SubmitButton>
          </div>
        )}
      </PostForm>
    </>
  );
}

function Filters() {
  const { issuers, issuerId, units } = useLoaderData<typeof loader>();
  const t = useText(urgingText);
  const [search] = useSearchParams();
  const named = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar active={search.has('dv') || search.has('nv')}>
      {issuers.length > 1 && <FilterSelect name="cq" label={t.issuer} value={issuerId} options={named(issuers)} />}
      <FilterSelect name="dv" label={t.unit} value={search.get('dv')} blank={t.anyUnit} options={named(units)} />
    </FilterBar>
  );
}
