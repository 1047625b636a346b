import type { Tx } from '../../db/client.server.ts';
import { type Directive, findDirective } from '../../db/stores/directive-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';

/** Another directive of the same issuer. Throws RuleBroken at the field when it is none. */
export async function otherPaper(tx: Tx, directive: Directive, otherId: string, field: string): Promise<Directive> {
  const other = otherId === directive.id ? null : await findDirective(tx, otherId);
  if (!other || other.issuerId !== directive.issuerId) throw new RuleBroken('directive.unknown', {}, field);
  return other;
}
