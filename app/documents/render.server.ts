import { fillTemplate } from './fill/fill-template.mjs';
import { fillInWorker } from './fill/workers.server.ts';
import { type DocumentTypeName, type FactsByType, fieldsToPrint } from './registry.ts';
import type { Fields, FieldValue } from './template-fields.ts';
import { shippedTemplate } from './template-files.server.ts';

/** From this many rows on, filling a template would hold up everybody else's requests for too long. */
export const ROWS_FOR_WORKER = 300;

export interface RenderOptions {
  /** The office's own template (.docx) instead of the one in `templates/`. */
  readonly template?: Uint8Array;
}

/** The template asks for facts this type of document does not have. */
export class UnknownPlaceholders extends Error {
  override readonly name = 'UnknownPlaceholders';
  readonly placeholders: readonly string[];

  constructor(placeholders: readonly string[]) {
    super(`the template holds unknown placeholders: ${placeholders.join(', ')}`);
    this.placeholders = placeholders;
  }
}

/**
 * Writes a paper as a Word file (.docx). Long ones are written in a worker thread.
 * Throws {@link UnknownPlaceholders} when the template does not belong to the type.
 */
export async function renderDocument<Name extends DocumentTypeName>(
  type: Name,
  facts: FactsByType[Name],
  { template }: RenderOptions = {},
): Promise<Buffer> {
  const fields = fieldsToPrint(type, facts);
  const bytes = template ?? (await shippedTemplate(type));
  const fill = rowsOf(fields) < ROWS_FOR_WORKER ? fillTemplate : fillInWorker;
  return fill(bytes, fields).catch(namePlaceholders);
}

/** Rows of every loop, at every depth. */
function rowsOf(fields: Fields): number {
  const rowsIn = (value: FieldValue): number =>
    Array.isArray(value) ? value.reduce((sum, row) => sum + 1 + rowsOf(row), 0) : 0;
  return Object.values(fields).reduce((sum, value) => sum + rowsIn(value), 0);
}

function namePlaceholders(error: Error & { unknown?: readonly string[] }): never {
  throw error.unknown ? new UnknownPlaceholders(error.unknown) : error;
}
