import type { DelayCause } from '#app/domain/delay.ts';
import { isLocalDate } from '#app/domain/shared/local-date.ts';
import type { ClosedAs } from '#app/domain/task.ts';
import type { RequestKind } from '#app/domain/task-request.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';

interface TurnEvent {
  type: string;
  data: Record<string, unknown>;
}

/** Says what an entry of a task's history was when it is one of its turns; null for the others. */
export function useTurnEvent(): (event: TurnEvent) => string | null {
  const { events: t, apart } = useText(taskTurnsText);
  const format = useFormat();
  const day = (value: unknown) => (isLocalDate(value) ? format.date(value) : '–');
  return ({ type, data }) => {
    const kind = data.kind as RequestKind;
    const paper = [String(data.basis ?? ''), day(data.basisOn)] as const;
    switch (type) {
      case 'requested':
        return kind === 'extension' ? t.requested.extension(day(data.newDueOn)) : t.requested[kind];
      case 'request-withdrawn':
        return t.withdrawn;
      case 'request-decided':
        return t.refused[kind];
      case 'declined':
        return t.declined;
      case 'given-again':
        return t.givenAgain;
      case 'extended':
        return t.extended(day(data.fromDueOn), day(data.toDueOn));
      case 'suspended':
        return t.suspended;
      case 'resumed':
        return t.resumed;
      case 'transferred':
        return t.transferred(...paper);
      case 'received':
        return t.received(...paper);
      case 'cancelled':
        if (data.basisOn) return t.cancelled(...paper);
        return typeof data.closedAs === 'string' ? apart[data.closedAs as ClosedAs] : null;
      case 'closed':
        return t.closed[data.closedAs as keyof typeof t.closed];
      default:
        return null;
    }
  };
}

/** The cause an entry names, in words. */
export function useCauseOf(): (data: Record<string, unknown>) => string | null {
  const { cause, delay } = useText(taskTurnsText);
  return (data) =>
    typeof data.cause === 'string' ? `${delay.label}: ${cause[data.cause as DelayCause].toLocaleLowerCase()}` : null;
}
