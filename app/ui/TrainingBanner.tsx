import { useFormat, useText, useToday } from '../text/index.ts';
import { shellText } from '../text/shell.ts';

/** Says that nothing here is real and which day it is; stands above everything, also on the sign-in page. */
export function TrainingBanner() {
  const t = useText(shellText);
  const format = useFormat();
  const today = useToday();
  return (
    <aside className="training" aria-label={t.trainingLabel}>
      {t.training(format.longDate(today))}
    </aside>
  );
}
