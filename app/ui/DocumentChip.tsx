import { Link } from '@remix-run/react';
import { Icon } from './Icon.tsx';

interface DocumentChipProps {
  /** Number and symbol as printed: `389/UBND-HC`. Never grouped, never translated. */
  number: string;
  to?: string;
}

/** The anchor of the whole system: the document that everything hangs on. */
export function DocumentChip({ number, to }: DocumentChipProps) {
  const inside = (
    <>
      <Icon name="doc" />
      {number}
    </>
  );
  return to ? (
    <Link className="docno" to={to}>
      {inside}
    </Link>
  ) : (
    <span className="docno">{inside}</span>
  );
}
