import { Form, Link, useLocation } from '@remix-run/react';
import { type ReactNode, useId } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { type Choice, type ChoiceGroup, Options } from './SelectField.tsx';

interface FilterBarProps {
  /** Query names to carry along unseen (sort order, page size). */
  keep?: readonly string[];
  children: ReactNode;
  /** Buttons at the right end, e.g. an export link. */
  end?: ReactNode;
  /** Hide "clear" while nothing is filtered. */
  active?: boolean;
}

/** Filters are a GET form: the address is the state of the list, and the first page comes after every change. */
export function FilterBar({ keep = ['xep', 'dong'], children, end, active = true }: FilterBarProps) {
  const t = useText(commonText);
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  return (
    // The key gives fresh default values after "clear" and "back".
    <Form key={search} className="filters" method="get" role="search" aria-label={t.filter}>
      {keep.map(
        (name) => query.get(name) && <input key={name} type="hidden" name={name} value={query.get(name) ?? ''} />,
      )}
      {children}
      <button type="submit" className="btn btn-sm minh-34">
        {t.filter}
      </button>
      {active && (
        <Link className="btn btn-quiet btn-sm minh-34" to={pathname}>
          {t.clearFilter}
        </Link>
      )}
      {end && <span className="row ml-auto">{end}</span>}
    </Form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  value: string | null | undefined;
}

export function FilterSelect(props: FilterProps & { options: readonly (Choice | ChoiceGroup)[]; blank?: string }) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} name={props.name} defaultValue={props.value ?? ''}>
        <Options options={props.options} blank={props.blank} />
      </select>
    </div>
  );
}

/** A word or a day (d/m/yyyy) to filter by. */
export function FilterText(props: FilterProps & { size?: number; inputMode?: 'numeric' | 'search' }) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        defaultValue={props.value ?? ''}
        size={props.size ?? 16}
        inputMode={props.inputMode}
        autoComplete="off"
      />
    </div>
  );
}
