import { useFormat, useText } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { useTurnEvent } from './turn-event.ts';

/** Says what an entry of a task's history was: "moved progress from 40 % to 60 %". */
export function useTaskEvent(): (event: { type: string; data: Record<string, unknown> }) => string {
  const t = useText(tasksText).events;
  const format = useFormat();
  const turn = useTurnEvent();
  return ({ type, data }) => {
    const turned = turn({ type, data });
    if (turned) return turned;
    if (type === 'reported' && typeof data.from === 'number' && typeof data.to === 'number')
      return data.from === data.to
        ? t.reportedSame
        : t.reported(format.percent(data.from, 0), format.percent(data.to, 0));
    if (type === 'subtask_reported') return t.subtask_reported(String(data.part), format.percent(Number(data.to), 0));
    if (type === 'urged') return t.urged(Number(data.times ?? 1));
    const plain = Object.hasOwn(t, type) ? t[type as keyof typeof t] : t.other;
    return typeof plain === 'string' ? plain : t.other;
  };
}
