import fc from 'fast-check';

/** Asserts a property for many random inputs. Unlike `fc.assert`, plainly synchronous to the linter. */
export function holds<Input>(property: fc.IProperty<Input>, parameters?: fc.Parameters<Input>): void {
  const outcome = fc.check(property, parameters);
  if (outcome.failed) throw new Error(fc.defaultReportMessage(outcome), { cause: outcome.errorInstance });
}
