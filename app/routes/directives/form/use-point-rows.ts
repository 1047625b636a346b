import { useEffect, useRef, useState } from 'react';
import type { StoredPoint } from '#app/queries/directives/draft-facts.ts';
import { useFormState } from '#app/ui/form-state.tsx';

/** A row of the list of tasks in the form. */
export interface PointRow {
  /** Stays with the row wherever it moves. */
  key: number;
  /** Where the row stood when the form came back: what was typed into it is found there. Null for a row added since. */
  origin: number | null;
  stored: StoredPoint | null;
}

const LIST = /^points\[(\d+)\]\./;

/** How many rows were sent with the form that came back; null when it is fresh. */
function rowsSent(values: Readonly<Record<string, unknown>> | undefined): number | null {
  if (!values) return null;
  return Object.keys(values).reduce((most, name) => Math.max(most, Number(LIST.exec(name)?.[1] ?? -1) + 1), 0);
}

/** The tasks of a draft as rows: what was typed before the form came back, else what is stored; at least one. */
export function usePointRows(stored: readonly StoredPoint[]) {
  const { refusal } = useFormState();
  const [rows, setRows] = useState<PointRow[]>(() => {
    const sent = rowsSent(refusal?.values);
    const count = Math.max(1, sent ?? stored.length);
    return Array.from({ length: count }, (_, place) => ({
      key: place,
      origin: sent === null ? null : place,
      stored: sent === null ? (stored[place] ?? null) : null,
    }));
  });
  // Another answer knows the rows as they stood when it was asked for: as they stand now.
  const answered = useRef(refusal);
  useEffect(() => {
    if (answered.current === refusal) return;
    answered.current = refusal;
    if (refusal) setRows((all) => all.map((row, place) => ({ ...row, origin: place })));
  }, [refusal]);
  const nextKey = () => Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  const swap = (one: number, other: number) =>
    setRows((all) => {
      const [a, b] = [all[one], all[other]];
      if (!a || !b) return all;
      return all.map((row, place) => (place === one ? b : place === other ? a : row));
    });
  return {
    rows,
    add: () => setRows((all) => [...all, { key: nextKey(), origin: null, stored: null }]),
    remove: (key: number) => setRows((all) => all.filter((row) => row.key !== key)),
    up: (place: number) => swap(place, place - 1),
    down: (place: number) => swap(place, place + 1),
  };
}
