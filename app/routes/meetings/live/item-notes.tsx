import { useLoaderData } from '@remix-run/react';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { Opinions } from './opinions.tsx';
import type { loader } from './route.tsx';
import { Summary } from './summary.tsx';
import type { SaveState } from './use-autosave.ts';

/** What is reported and said to the item on the page. */
export function ItemNotes({ onSaving }: { onSaving: (state: SaveState) => void }) {
  const { agenda, itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const place = agenda.findIndex(({ id }) => id === itemId);
  const item = agenda[place];
  return (
    <Card title={item ? t.notes(place + 1, item.title) : t.generalNotes}>
      {item && <Summary item={item} onSaving={onSaving} />}
      <Opinions />
    </Card>
  );
}
