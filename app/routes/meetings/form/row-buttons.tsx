import { Icon } from '#app/ui/Icon.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

interface RowButtonProps {
  /** Name of the list in the form. */
  list: string;
  label: string;
  onPress: () => void;
}

/** Adds a row: on the page with scripts, by a round trip without. */
export function AddRow({ list, label, onPress }: RowButtonProps) {
  const hydrated = useHydrated();
  const button = hydrated
    ? { type: 'button' as const, onClick: onPress }
    : { type: 'submit' as const, name: 'intent', value: `rows ${list} add` };
  return (
    <button className="btn btn-sm" {...button}>
      <Icon name="plus" small />
      {label}
    </button>
  );
}

/** Removes the row with this number, counted from 0. */
export function RemoveRow({ list, label, onPress, row }: RowButtonProps & { row: number }) {
  const hydrated = useHydrated();
  const button = hydrated
    ? { type: 'button' as const, onClick: onPress }
    : { type: 'submit' as const, name: 'intent', value: `rows ${list} remove ${row}` };
  return (
    <button className="btn btn-icon row-remove" aria-label={label} {...button}>
      <Icon name="x" />
    </button>
  );
}
