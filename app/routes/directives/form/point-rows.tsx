import type { StoredPoint } from '#app/queries/directives/draft-facts.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { fieldId, useFormState } from '#app/ui/form-state.tsx';
import { Icon, type IconName } from '#app/ui/Icon.tsx';
import type { Choice } from '#app/ui/SelectField.tsx';
import type { UnitGroup } from '#app/ui/UnitPicker.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import { PointFields } from './point-fields.tsx';
import { RowScope } from './row-scope.tsx';
import { usePointRows } from './use-point-rows.ts';

interface PointRowsProps {
  stored: readonly StoredPoint[];
  addressees: readonly UnitGroup[];
  units: readonly Choice[];
  /** How many tasks for how many units they make as they are stored. */
  makes?: string;
}

/** The tasks of a draft in their order. Rows move on the page with scripts, by a round trip without. */
export function PointRows({ stored, addressees, units, makes }: PointRowsProps) {
  const t = useText(directiveFormText);
  const { formId } = useFormState();
  const { rows, add, remove, up, down } = usePointRows(stored);
  return (
    <Card
      title={t.points}
      count={rows.length}
      padded={false}
      id={fieldId(formId, 'points')}
      action={makes && <span className="small soft">{makes}</span>}
    >
      <ol>
        {rows.map(({ key, origin, stored: point }, row) => (
          <li key={key} className="xt" aria-label={t.pointNumber(row + 1)}>
            <RowScope origin={origin} row={row}>
              <div className="between">
                <span className="xt-no">{row + 1}</span>
                <span className="xt-tools">
                  {row > 0 && (
                    <RowButton act={`up ${row}`} icon="up" label={t.pointUp(row + 1)} onPress={() => up(row)} />
                  )}
                  {row < rows.length - 1 && (
                    <RowButton act={`down ${row}`} icon="down" label={t.pointDown(row + 1)} onPress={() => down(row)} />
                  )}
                  <RowButton
                    act={`remove ${row}`}
                    icon="x"
                    label={t.removePoint(row + 1)}
                    onPress={() => remove(key)}
                  />
                </span>
              </div>
              <div className="xt-body">
                <PointFields row={row} stored={point} addressees={addressees} units={units} />
              </div>
            </RowScope>
          </li>
        ))}
      </ol>
      <div className="panel-body">
        <RowButton act="add" icon="plus" label={t.addPoint} onPress={add} wide />
      </div>
    </Card>
  );
}

interface RowButtonProps {
  act: string;
  icon: IconName;
  label: string;
  onPress: () => void;
  /** With its words in sight. */
  wide?: boolean;
}

function RowButton({ act, icon, label, onPress, wide = false }: RowButtonProps) {
  const hydrated = useHydrated();
  const button = hydrated
    ? { type: 'button' as const, onClick: onPress }
    : { type: 'submit' as const, name: 'intent', value: `rows points ${act}` };
  return (
    <button className={wide ? 'btn btn-sm' : 'btn btn-icon'} aria-label={wide ? undefined : label} {...button}>
      <Icon name={icon} small={wide} />
      {wide && label}
    </button>
  );
}
