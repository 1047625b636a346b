import { type ReactNode, useEffect, useRef, useState } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { useHydrated } from './use-hydrated.ts';

interface BulkBarProps {
  /** Name of the boxes in the table below. */
  name: string;
  /** Names the count in the noun's own words; default "n selected". */
  count?: (selected: number) => string;
  /** Submit buttons. */
  children: ReactNode;
}

/**
 * Acts on the ticked rows of the form around it. Without scripts it is always there; with them it appears with a
 * selection and names the count.
 */
export function BulkBar({ name, count, children }: BulkBarProps) {
  const t = useText(commonText);
  const hydrated = useHydrated();
  const bar = useRef<HTMLFieldSetElement>(null);
  const [selected, setSelected] = useState(0);

  useEffect(() => {
    const form = bar.current?.form;
    if (!form) return;
    const recount = () => {
      const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)];
      for (const box of boxes) box.closest('tr')?.classList.toggle('sel', box.checked);
      setSelected(boxes.filter((box) => box.checked).length);
    };
    recount();
    form.addEventListener('change', recount);
    return () => form.removeEventListener('change', recount);
  }, [name]);

  const tickAll = (checked: boolean) => {
    const form = bar.current?.form;
    for (const box of form?.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`) ?? [])
      box.checked = checked;
    form?.dispatchEvent(new Event('change'));
  };

  return (
    <fieldset ref={bar} className="bulk" aria-label={t.withSelected}>
      {hydrated ? <b role="status">{count ? count(selected) : t.selected(selected)}</b> : <b>{t.withSelected}</b>}
      {(!hydrated || selected > 0) && children}
      {hydrated && (
        <button type="button" className="btn btn-quiet btn-sm" onClick={() => tickAll(selected === 0)}>
          {selected === 0 ? t.selectAll : t.clearSelection}
        </button>
      )}
    </fieldset>
  );
}
