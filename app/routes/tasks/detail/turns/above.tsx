import { useLoaderData } from '@remix-run/react';
import { useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { StrayRefusal } from '#app/ui/StrayRefusal.tsx';
import type { loader } from '../route.tsx';
import { Moved } from './moved.tsx';
import { WaitingRequests } from './waiting.tsx';

/** What comes before the task itself: a form that came too late, where the task went, what waits for a decision. */
export function TurnsAbove() {
  const t = useText(taskTurnsText);
  return (
    <>
      <StrayRefusal title={t.stray} shown={useShownIntents()} />
      <Moved />
      <WaitingRequests />
    </>
  );
}

/** The intents whose forms are on the page now; they show their own refusals. */
function useShownIntents(): string[] {
  const { acts, turns } = useLoaderData<typeof loader>();
  const { giveAgain, ...changes } = turns.acts;
  const named = Object.entries({ ...acts, ...changes, 'give-again': giveAgain, officer: acts.assignOfficer });
  return [
    ...named.filter(([, shown]) => shown).map(([intent]) => intent),
    ...turns.ask.map((kind) => `ask-${kind}`),
    ...turns.waiting.filter((request) => request.acts.decide).map(({ kind }) => `decide-${kind}`),
    ...(turns.waiting.some((request) => request.acts.withdraw) ? ['withdraw-request'] : []),
    'contribute',
    ...['part-add', 'part-edit', 'part-move', 'part-remove', 'part-restore', 'part-report'],
  ];
}
