import type { RegisterRow } from '#app/queries/registers/register-rows.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Icon } from '#app/ui/Icon.tsx';

/** Locked, and kept for papers that exist already. */
export function RegisterMarks({ register }: { register: Pick<RegisterRow, 'lockedOn' | 'backdated'> }) {
  const t = useText(registersText).marks;
  const format = useFormat();
  return (
    <>
      {register.lockedOn && (
        <span className="tag">
          <Icon name="lock" small /> {t.locked(format.date(register.lockedOn))}
        </span>
      )}{' '}
      {register.backdated && <span className="tag">{t.backdated}</span>}
    </>
  );
}
