import { directiveIssue as en } from './en/directive-issue.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { directiveIssue as vi } from './vi/directive-issue.ts';

/** Words of the page where a directive is issued. */
export const directiveIssueText = pair('directiveIssue', vi, WITH_ENGLISH ? en : undefined);
