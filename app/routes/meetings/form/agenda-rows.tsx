import { useText } from '#app/text/index.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { Card } from '#app/ui/Card.tsx';
import type { Choice } from '#app/ui/SelectField.tsx';
import { AddRow, RemoveRow } from './row-buttons.tsx';
import { RowField } from './row-field.tsx';
import { useRows } from './use-rows.ts';

export interface AgendaCells extends Record<string, string> {
  id: string;
  title: string;
  presenterUnitId: string;
  minutes: string;
}

const BLANK: AgendaCells = { id: '', title: '', presenterUnitId: '', minutes: '' };

/** The agenda, one row an item. */
export function AgendaRows({ stored, units }: { stored: readonly AgendaCells[]; units: readonly Choice[] }) {
  const t = useText(meetingFormText);
  const { rows, add, remove } = useRows('agenda', stored, BLANK);
  return (
    <Card title={t.agenda} count={rows.length}>
      <ol className="rows">
        {rows.map(({ key, cells }, row) => (
          <li key={key} className="row-fields rows-agenda">
            <input type="hidden" name={`agenda[${row}].id`} value={cells.id} />
            <RowField name={`agenda[${row}].title`} label={t.itemNumber(row + 1)} defaultValue={cells.title} />
            <RowField
              name={`agenda[${row}].presenterUnitId`}
              label={t.presenter}
              defaultValue={cells.presenterUnitId}
              options={units}
              blank={t.notChosen}
            />
            <RowField
              name={`agenda[${row}].minutes`}
              label={t.minutes}
              defaultValue={cells.minutes}
              inputMode="numeric"
            />
            <RemoveRow list="agenda" row={row} label={t.removeItem(row + 1)} onPress={() => remove(key)} />
          </li>
        ))}
      </ol>
      <AddRow list="agenda" label={t.addItem} onPress={add} />
    </Card>
  );
}
