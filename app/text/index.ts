/**
 * The way components reach words: `const t = useText(meetingsText)`, `const format = useFormat()`.
 * Code outside React (mail, problems) indexes a pair with the reader's locale instead: `errorsText[locale]`.
 */
import { createContext, useContext } from 'react';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { type Format, formatFor, OFFICE_TIME_ZONE } from './format.ts';
import type { Locale, Pair } from './locale.ts';

/** What every screen needs to print words, dates and "days left" the same on server and browser. */
export interface Display {
  locale: Locale;
  /** The office's day; in training mode the fixed training day. */
  today: LocalDate;
  /** IANA zone in which instants are shown. */
  timeZone: string;
}

/** For error pages that stand alone; they print no dates. */
export const NO_DISPLAY: Display = { locale: 'vi', today: localDate('1970-01-01'), timeZone: OFFICE_TIME_ZONE };

export const DisplayContext = createContext(NO_DISPLAY);

export function useLocale(): Locale {
  return useContext(DisplayContext).locale;
}

/** The office's day. Never ask the browser's clock. */
export function useToday(): LocalDate {
  return useContext(DisplayContext).today;
}

export function useText<Words>(pair: Pair<Words>): Words {
  return pair[useLocale()];
}

export function useFormat(): Format {
  const { locale, timeZone } = useContext(DisplayContext);
  return formatFor(locale, timeZone);
}

export type { Locale, Pair };
