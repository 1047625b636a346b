import type { NoticeSubject } from '../domain/notice.ts';
import { paths } from '../paths.ts';

/** The address of a one-time link. */
export const mailActUrl = (appUrl: string, token: string): string => appUrl + paths.mailLink(token);

/** Where one click stops a person's digests. */
export const unsubscribeUrl = (appUrl: string, token: string): string => appUrl + paths.stopDigests(token);

/** The page of what a notice is about. */
export const subjectUrl = (appUrl: string, subject: NoticeSubject): string => appUrl + paths.subject(subject);
