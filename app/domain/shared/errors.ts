/** Facts that go with a code; the sentence for people is built from them in the text catalog. */
export type ErrorFacts = Readonly<Record<string, unknown>>;

/**
 * Base of every expected refusal. Carries a code and facts, never a sentence:
 * wording belongs to the text catalogs, in the reader's language.
 */
export abstract class DomainError extends Error {
  readonly code: string;
  readonly facts: ErrorFacts;
  readonly field: string | undefined;

  constructor(code: string, facts: ErrorFacts = {}, field?: string) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.facts = facts;
    this.field = field;
  }
}

/** A rule of the office forbids this; `field` names the form field to show it at, when there is one. */
export class RuleBroken extends DomainError {}

/** Several rules at once, each at its own field: a form of many parts names everything there is to mend. */
export class RulesBroken extends DomainError {
  readonly problems: readonly RuleBroken[];

  constructor(problems: readonly RuleBroken[]) {
    super('rules.broken', { codes: problems.map(({ code }) => code) });
    this.problems = problems;
  }
}

/** The actor's posts do not reach this record with this permission. */
export class NotAllowed extends DomainError {
  readonly permission: string;
  /** The actor may not even know of the record: to them it does not exist. */
  readonly isHidden: boolean;

  constructor(permission: string, facts: ErrorFacts = {}, isHidden = false) {
    super('access.not_allowed', { ...facts, permission });
    this.permission = permission;
    this.isHidden = isHidden;
  }
}

/** The record does not exist, or the actor may not know that it does. */
export class NotFound extends DomainError {
  readonly kind: string;

  constructor(kind: string, id?: string) {
    super('record.not_found', { kind, id });
    this.kind = kind;
  }
}

/** Somebody saved the record after this page was read. */
export class Stale extends DomainError {
  readonly kind: string;

  constructor(kind: string, id: string) {
    super('record.stale', { kind, id });
    this.kind = kind;
  }
}
