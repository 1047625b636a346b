import type { Db } from '../../db/client.server.ts';
import { type DirectivePrint, directivePrint } from '../../db/stores/directive-print.ts';
import { isPublic } from '../../db/stores/directive-store.ts';
import { issuedDocumentsOf } from '../../db/stores/issued-document-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { directionOf } from '../../domain/directive.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { readableDirective } from './directive-page.ts';

/** What a directive's paper says, and the issued document it was frozen in; null for one that is not issued here. */
export interface DirectiveText {
  documentId: string | null;
  print: DirectivePrint;
}

/**
 * The words of a directive's paper: as they were frozen when it was issued, of a draft as they stand today. Null for
 * what has no paper of ours: a superior's, or spoken words.
 */
export async function directiveText(
  read: Db,
  actor: Actor,
  { directiveId, today }: { directiveId: string; today: LocalDate },
): Promise<DirectiveText | null> {
  const directive = await readableDirective(read, actor, directiveId);
  if (directionOf(directive.kind) !== 'outgoing') return null;
  const [frozen] = isPublic(directive.status) ? await issuedDocumentsOf(read, 'directive', directiveId) : [];
  if (frozen) return { documentId: frozen.id, print: frozen.facts as DirectivePrint };
  return { documentId: null, print: await directivePrint(read, directive, today) };
}
