import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { Colleague } from '#app/queries/tasks/staff-page.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { staffText } from '#app/text/staff.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import type { loader } from './route.tsx';
import { PartLine, TaskLine } from './task-line.tsx';

const SHOWN = 8;

/** Person by person: the tasks they are named for, the parts they have, who does their work meanwhile. */
export function People() {
  const { people } = useLoaderData<typeof loader>();
  return people.map((person) => <Person key={person.id} person={person} />);
}

function Person({ person }: { person: Colleague }) {
  const { unit } = useLoaderData<typeof loader>();
  const t = useText(staffText);
  const { tasks, parts } = person;
  const late = tasks.filter(({ status }) => status === 'qua').length;
  return (
    <Card
      title={person.name}
      count={person.title}
      action={
        <span className={late > 0 ? 'small t-qua' : 'small soft'}>
          {[tasks.length > 0 && t.tasksOf(tasks.length, late), parts.length > 0 && t.partsOf(parts.length)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      }
      padded={false}
    >
      <Absence person={person} />
      {tasks.length === 0 && parts.length === 0 && <p className="panel-body sub">{t.free}</p>}
      {tasks.length + parts.length > 0 && (
        <ul className="list">
          {tasks.slice(0, SHOWN).map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
          {parts.map((part) => (
            <PartLine key={part.id} part={part} />
          ))}
        </ul>
      )}
      {tasks.length > SHOWN && (
        <p className="panel-foot small">
          <Link to={paths.tasks({ dv: unit.id, tt: 'mo' })}>{t.more(tasks.length - SHOWN)}</Link>
        </p>
      )}
    </Card>
  );
}

/** Away today, and who does their work; or doing the work of others. */
function Absence({ person }: { person: Colleague }) {
  const t = useText(staffText);
  const format = useFormat();
  const today = useToday();
  const { away, standsIn } = person;
  const lines = [
    away && t.awayNow(away.standIn, format.shortDate(away.validTo, today)),
    ...standsIn.map((row) => t.standsInNow(row.person, format.shortDate(row.validTo, today))),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <p className="panel-body small row">
      <Icon name="swap" small />
      {lines.join('. ')}
    </p>
  );
}
