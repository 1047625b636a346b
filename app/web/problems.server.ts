import { ZodError } from 'zod';
import { RuleBroken, RulesBroken, Stale } from '../domain/shared/errors.ts';
import { errorSentence } from '../text/errors.ts';
import type { Locale } from '../text/locale.ts';
import { fieldName } from './form.ts';

/** One thing to mend, at a field (`points[0].text`) or for the whole form (empty path). */
export interface Problem {
  path: string;
  code: string;
  message: string;
}

/** A refused form: what to mend and what was typed. */
export interface Refusal {
  intent: string;
  problems: Problem[];
  values: Record<string, string[]>;
}

/** The problems a person can mend on the form, with the status of the answer; null for everything else. */
export function problemsOf(error: unknown, locale: Locale): { status: 409 | 422; problems: Problem[] } | null {
  const problem = (path: string, code: string, facts: Record<string, unknown>): Problem => ({
    path,
    code,
    message: errorSentence(locale, code, facts),
  });
  if (error instanceof ZodError)
    return {
      status: 422,
      problems: error.issues.map((issue) => {
        const facts = issue as unknown as Record<string, unknown>;
        return problem(fieldName(issue.path), issue.message, {
          ...facts,
          ...(facts.params as object | undefined),
          ...(facts.maximum === undefined ? {} : { max: facts.maximum }),
          ...(facts.minimum === undefined ? {} : { min: facts.minimum }),
        });
      }),
    };
  const atField = ({ field = '', code, facts }: RuleBroken) => problem(field, code, { ...facts });
  if (error instanceof RuleBroken) return { status: 422, problems: [atField(error)] };
  if (error instanceof RulesBroken) return { status: 422, problems: error.problems.map(atField) };
  if (error instanceof Stale) return { status: 409, problems: [problem('', 'stale', { ...error.facts })] };
  return null;
}
