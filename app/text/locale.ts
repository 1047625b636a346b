/** Interface languages. Vietnamese is the source; English is typed by it. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same words in both languages: every catalog module exports one. */
export type Pair<Words> = Readonly<Record<Locale, Words>>;

export function isLocale(value: unknown): value is Locale {
  return value === 'vi' || value === 'en';
}
