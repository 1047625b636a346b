import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentTypeName, FactsByType } from './registry.ts';

/**
 * The top folder of the program. Found from this module upwards, because it runs from `app/` in development
 * and from `build/server/` in production.
 */
export const PROGRAM_FOLDER = nearestFolderWith(join('templates', 'README.md'));

function nearestFolderWith(file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, file))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${file} is missing: the program's folder is incomplete`);
    folder = parent;
  }
  return folder;
}

/** A file of a document type in `templates/`. */
export const templatePath = (type: DocumentTypeName, file: string): string =>
  join(PROGRAM_FOLDER, 'templates', type, file);

/** The office's template of a type. Read each time: an office edits it while the program runs. */
export function shippedTemplate(type: DocumentTypeName): Promise<Uint8Array> {
  return readFile(templatePath(type, 'template.docx'));
}

/** The facts of the type's sample, for previews, template checks and tests. */
export async function sampleFacts<Name extends DocumentTypeName>(type: Name): Promise<FactsByType[Name]> {
  return JSON.parse(await readFile(templatePath(type, 'sample.json'), 'utf8'));
}
