import { statedTarget } from '#app/domain/conclusion.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { parseShorthand } from '#app/domain/shorthand.ts';
import { formatTarget } from '#app/domain/target.ts';
import type { Addressee } from '#app/queries/meetings/addressees.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Icon, type IconName } from '#app/ui/Icon.tsx';
import { useDueWords } from '../due-words.ts';

interface UnderstoodProps {
  line: string;
  addressees: readonly Addressee[];
  /** The day a deadline without a year counts from. */
  day: LocalDate;
  id: string;
}

/** Says back what a typed line means: who leads, who helps, until when. The same rules read it when it is recorded. */
export function Understood({ line, addressees, day, id }: UnderstoodProps) {
  const t = useText(liveMeetingText);
  const dueWords = useDueWords();
  const format = useFormat();
  const today = useToday();
  const reading = parseShorthand(line, addressees, day);
  const labels = (ids: readonly string[]) => ids.flatMap((one) => addressees.find(({ id }) => id === one)?.label ?? []);
  const target = statedTarget(reading.text);
  const due = reading.due && dueWords(reading.due);
  const nothing = reading.matched.length === 0 && reading.unknown.length === 0 && !target;
  return (
    <div className="understood" id={id} aria-live="polite">
      <span>{t.understood}</span>
      {nothing && <span className="soft">{t.nothingUnderstood}</span>}
      {labels(reading.leadIds).map((name) => (
        <Chip key={name} icon="building" label={t.lead} value={name} />
      ))}
      {labels(reading.coordinatingIds).map((name) => (
        <Chip key={name} icon="meet" label={t.coordinating} value={name} />
      ))}
      {due && (
        <Chip
          icon="cal"
          label={t.due}
          value={due}
          note={reading.due?.date && reading.due.date >= today ? format.daysLeft(reading.due.date, today) : undefined}
        />
      )}
      {target && <Chip icon="chart" label={t.target} value={formatTarget(target)} />}
      {reading.unknown.map(({ marker, typed, candidateIds }) => (
        <span key={marker + typed} className="t-qua">
          {t.unclear(`${marker}${typed}`)}
          {candidateIds.length > 0 && `: ${t.didYouMean(format.list(labels(candidateIds)))}`}
        </span>
      ))}
    </div>
  );
}

function Chip({ icon, label, value, note }: { icon: IconName; label: string; value: string; note?: string }) {
  return (
    <span className="chip chip-on">
      <Icon name={icon} />
      {label} <b>{value}</b>
      {note && ` (${note})`}
    </span>
  );
}
