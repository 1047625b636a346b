import { Icon } from '#app/ui/Icon.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

/** Prints the page; the browser's own menu does the same without scripts, so there is no button then. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null;
  return (
    <button type="button" className="btn btn-sm" onClick={() => window.print()}>
      <Icon name="print" small />
      {label}
    </button>
  );
}
