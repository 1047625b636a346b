import type { FeedsPage } from '#app/queries/feeds/feeds-page.ts';
import { feedsText } from '#app/text/feeds.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';

/** The addresses a person gave out, and when each was last read. */
export function FeedTable({ feeds }: Pick<FeedsPage, 'feeds'>) {
  const t = useText(feedsText);
  const format = useFormat();
  return (
    <Card title={t.own} padded={false}>
      {feeds.length === 0 ? (
        <EmptyState title={t.emptyTitle} icon="link">
          {t.emptyText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.own}
          rows={feeds}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'kind',
              header: t.kind,
              names: true,
              cell: ({ kind, unit }) => (unit ? `${t.kinds[kind]}: ${unit}` : t.kinds[kind]),
            },
            { key: 'label', header: t.label, cell: ({ label }) => label || '–' },
            { key: 'created', header: t.created, cell: ({ createdAt }) => format.dateTime(createdAt) },
            {
              key: 'read',
              header: t.lastRead,
              cell: ({ lastReadAt }) => (lastReadAt ? format.dateTime(lastReadAt) : t.never),
            },
            {
              key: 'revoke',
              header: t.act,
              actions: true,
              cell: ({ id, kind, label }) => (
                <PostForm intent="revoke" id={`revoke-${id}`} hidden={{ feedId: id }}>
                  <SubmitButton tone="secondary" small>
                    {t.revoke}
                    <span className="vh">
                      : {t.kinds[kind]} {label}
                    </span>
                  </SubmitButton>
                </PostForm>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
