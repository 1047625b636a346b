import { useId, useRef, useState } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { matchesTyped } from '../text/matching.ts';
import { classes } from './classes.ts';
import { FieldProblem, type FieldProps } from './Field.tsx';
import { useField } from './form-state.tsx';
import { useHydrated } from './use-hydrated.ts';

export interface PickableUnit {
  id: string;
  name: string;
  /** As typed in a meeting: `TTHA`. */
  abbreviation?: string | null;
}

export interface UnitGroup {
  label: string;
  units: readonly PickableUnit[];
}

interface UnitPickerProps extends Omit<FieldProps, 'hideLabel'> {
  groups: readonly UnitGroup[];
  defaultValues?: readonly string[];
}

/** Any number of units from a long list of boxes. Scripts add a filter, a count and "the whole group". */
export function UnitPicker({
  name,
  label,
  hint,
  optional = false,
  groups,
  defaultValues = [],
  className,
}: UnitPickerProps) {
  const t = useText(commonText);
  const { id, problem, typed } = useField(name);
  const hydrated = useHydrated();
  const filterId = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const initially = typed ?? defaultValues;
  const [chosen, setChosen] = useState(initially.length);
  const [wanted, setWanted] = useState('');
  const matches = (unit: PickableUnit) => matchesTyped(`${unit.name} ${unit.abbreviation ?? ''}`, wanted);
  const boxes = (group: string) => [
    ...(box.current?.querySelectorAll<HTMLInputElement>(`[data-group="${group}"] input`) ?? []),
  ];
  const recount = () => setChosen(box.current?.querySelectorAll('.pick-list input:checked').length ?? 0);
  const toggleGroup = (group: string) => {
    const all = boxes(group);
    const checked = all.some((one) => !one.checked);
    for (const one of all) one.checked = checked;
    recount();
  };
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      ref={box}
      className={classes('field', problem && 'field-err', className)}
      aria-describedby={described || undefined}
      onChange={recount}
    >
      <legend className="lab">
        {label} {optional && <span className="opt">{t.optional}</span>}
      </legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {hydrated && (
        <div className="between">
          <label className="vh" htmlFor={filterId}>
            {t.unitFilter}
          </label>
          <input
            id={filterId}
            className="in in-sm maxw-220"
            type="search"
            autoComplete="off"
            placeholder={t.unitFilter}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
          <span className="small soft num" role="status">
            {t.unitsChosen(chosen)}
          </span>
        </div>
      )}
      <div className="pick-list">
        {groups.map((group, groupIndex) => (
          <div key={group.label} data-group={groupIndex} hidden={!group.units.some(matches)}>
            <div className="pick-head">
              <b>{group.label}</b>
              {hydrated && wanted === '' && (
                <button type="button" className="btn btn-quiet btn-sm" onClick={() => toggleGroup(String(groupIndex))}>
                  {t.all} <span className="vh">{group.label}</span>
                </button>
              )}
            </div>
            {group.units.map((unit, index) => (
              <label key={unit.id} className="check" hidden={!matches(unit)}>
                <input
                  id={groupIndex === 0 && index === 0 ? id : undefined}
                  type="checkbox"
                  name={name}
                  value={unit.id}
                  defaultChecked={initially.includes(unit.id)}
                />
                <span>
                  {unit.name} {unit.abbreviation && <span className="muted small">{unit.abbreviation}</span>}
                </span>
              </label>
            ))}
          </div>
        ))}
        {wanted !== '' && !groups.some((group) => group.units.some(matches)) && (
          <p className="small soft">{t.noUnitMatches}</p>
        )}
      </div>
    </fieldset>
  );
}
