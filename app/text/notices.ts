import type { NoticeEvent, NoticeFacts } from '#app/domain/notice.ts';
import { notices as en } from './en/notices.ts';
import { type Format, formatFor } from './format.ts';
import type { Locale } from './locale.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { notices as vi } from './vi/notices.ts';

/** What people are told of, as sentences; the page of notices and the choices about them. */
export const noticesText = pair('notices', vi, WITH_ENGLISH ? en : undefined);

/** A sentence for every event, from its facts. */
export type NoticeSentences = {
  [Event in NoticeEvent]: (facts: NoticeFacts[Event], format: Format) => string;
};

/** A notice as one sentence: the same on the page, in a digest and as the subject of a mail. */
export function noticeSentence(locale: Locale, event: NoticeEvent, facts: unknown, timeZone?: string): string {
  const sentence = noticesText[locale].sentences[event] as (facts: unknown, format: Format) => string;
  return sentence(facts, formatFor(locale, timeZone));
}
