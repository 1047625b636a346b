import type { InboxEntry } from '#app/queries/inbox/inbox-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useFormat, useText } from '#app/text/index.ts';

/** What a unit asks for, and why. */
export function RequestWords({ request: { kind, newDueOn, reason } }: { request: NonNullable<InboxEntry['request']> }) {
  const t = useText(inboxText).requests;
  const format = useFormat();
  const asked = kind === 'extension' ? t.extension(newDueOn ? format.date(newDueOn) : '') : t[kind];
  return (
    <span>
      {asked}: {reason}
    </span>
  );
}
