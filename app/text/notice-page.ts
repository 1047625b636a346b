import { noticePage as en } from './en/notice-page.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { noticePage as vi } from './vi/notice-page.ts';

/** The page of notices, the choices about them, and the pages links in mails lead to. */
export const noticePageText = pair('noticePage', vi, WITH_ENGLISH ? en : undefined);
