import type { Finding } from '#app/domain/directive-checks.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { errorSentence } from '#app/text/errors.ts';
import type { Locale } from '#app/text/locale.ts';

/** What a check found, in words; a finding about a task begins with the task's number. */
export function findingWords(locale: Locale, { rule, facts, field }: Finding): string {
  const sentence = errorSentence(locale, rule, facts);
  const row = field?.match(/^points\[(\d+)\]/)?.[1];
  const { pointNumber } = directiveFormText[locale];
  return row === undefined ? sentence : `${pointNumber(Number(row) + 1)}: ${sentence}`;
}
