import { useLoaderData } from '@remix-run/react';
import { useText } from '#app/text/index.ts';
import { staffText } from '#app/text/staff.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import type { loader } from './route.tsx';
import { PartLine } from './task-line.tsx';

/** Sub-units that have parts of the unit's tasks. */
export function SubUnits() {
  const { subUnits } = useLoaderData<typeof loader>();
  const t = useText(staffText);
  return subUnits.map(({ id, name, parts }) => (
    <Card
      key={id}
      title={name}
      icon={<Icon name="building" />}
      action={<span className="small soft">{t.partsOf(parts.length)}</span>}
      padded={false}
    >
      <ul className="list" aria-label={name}>
        {parts.map((part) => (
          <PartLine key={part.id} part={part} />
        ))}
      </ul>
    </Card>
  ));
}
