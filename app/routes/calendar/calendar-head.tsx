import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import { calendarText } from '#app/text/calendar.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import type { loader } from './route.tsx';

/** Which days are shown, the way to the days beside them, and the ways to look at them. */
export function CalendarHead({ children }: { children: ReactNode }) {
  const { view, month, span, previous, next } = useLoaderData<typeof loader>();
  const t = useText(calendarText);
  const words = useText(commonText);
  const format = useFormat();
  const hydrated = useHydrated();
  const isWeek = view === 'tuan';
  const title = isWeek ? t.week(format.date(span.from), format.date(span.to)) : format.month(month);
  const as = { thang: null, tuan: 'tuan', ds: 'ds' }[view];
  const views = [
    { key: 'thang', label: t.month, to: paths.calendar({ thang: month }) },
    { key: 'tuan', label: t.weekView, to: paths.calendar({ xem: 'tuan', tuan: isWeek ? span.from : null }) },
    { key: 'ds', label: t.list, to: paths.calendar({ xem: 'ds', thang: month }) },
  ];
  return (
    <div className="page-head mb-12">
      <div className="row g-12 fx-wrap">
        <h1>{title}</h1>
        <nav className="row g-4 no-print" aria-label={t.title}>
          <Link
            className="btn btn-sm btn-icon boxed"
            to={paths.calendar({ xem: as, ...previous })}
            aria-label={isWeek ? t.previousWeek : words.previousMonth}
          >
            <Icon name="left" />
          </Link>
          <Link className="btn btn-sm" to={paths.calendar({ xem: as })}>
            {isWeek ? t.thisWeek : words.thisMonth}
          </Link>
          <Link
            className="btn btn-sm btn-icon boxed"
            to={paths.calendar({ xem: as, ...next })}
            aria-label={isWeek ? t.nextWeek : words.nextMonth}
          >
            <Icon name="right" />
          </Link>
        </nav>
        <nav className="chips no-print" aria-label={t.views}>
          {views.map((one) => (
            <Link
              key={one.key}
              className={one.key === view ? 'chip chip-on' : 'chip'}
              to={one.to}
              aria-current={one.key === view ? 'true' : undefined}
            >
              {one.label}
            </Link>
          ))}
        </nav>
      </div>
      <div className="actions">
        {isWeek && hydrated ? (
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" small />
            {t.printWeek}
          </button>
        ) : (
          !isWeek && (
            <Link className="btn" to={paths.calendar({ xem: 'tuan' })}>
              <Icon name="print" small />
              {t.printWeek}
            </Link>
          )
        )}
        {children}
      </div>
    </div>
  );
}
