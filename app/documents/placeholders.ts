import { type Tag, TagDisposition, TemplateHandler } from 'easy-template-x';
import { placeholderKey } from './fill/fill-template.mjs';
import type { Fields, FieldValue } from './template-fields.ts';

/** Where a template and the fields of its type disagree. */
export interface PlaceholderProblems {
  /** Placeholders of the template that no field answers, as written in it. */
  readonly unknown: readonly string[];
  /** Fields the template prints nowhere; a field of a loop as `loop/field`. */
  readonly unused: readonly string[];
}

interface Scope {
  readonly path: string;
  readonly fields: Fields;
}

/**
 * Compares the placeholders of a template with the fields of a sample, whose loops must each have a row.
 * Throws when the template's tags do not pair up.
 */
export async function placeholderProblems(template: Uint8Array, sample: Fields): Promise<PlaceholderProblems> {
  const tags = await new TemplateHandler().parseTags(Buffer.from(template));
  const scopes: (Scope | null)[] = [{ path: '', fields: sample }];
  const unknown = new Set<string>();
  const used = new Set<string>();
  for (const tag of tags) {
    if (tag.disposition === TagDisposition.Close) {
      scopes.pop();
      continue;
    }
    const found = lookUp(scopes, tag);
    if (found === null) unknown.add(tag.rawText);
    else used.add(found.path);
    if (tag.disposition === TagDisposition.Open) scopes.push(found && loopScope(found.path, found.value));
  }
  return { unknown: [...unknown], unused: pathsOf('', sample).filter((path) => !used.has(path)) };
}

function lookUp(scopes: readonly (Scope | null)[], tag: Tag): { path: string; value: FieldValue } | null {
  const key = placeholderKey(tag.name);
  const scope = scopes.findLast((candidate) => candidate !== null && Object.hasOwn(candidate.fields, key));
  const value = scope?.fields[key];
  return scope && value !== undefined ? { path: scope.path + key, value } : null;
}

/** The fields of a loop's rows; a condition opens no scope of its own. */
function loopScope(path: string, value: FieldValue): Scope | null {
  return isLoop(value) ? { path: `${path}/`, fields: inOneRow(value) } : null;
}

/** Every field of any row; a loop within has the rows of all of them. */
function inOneRow(rows: readonly Fields[]): Fields {
  const merged: Record<string, FieldValue> = {};
  for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
    const known = merged[name];
    merged[name] = isLoop(value) && known !== undefined && isLoop(known) ? [...known, ...value] : value;
  }
  return merged;
}

function pathsOf(prefix: string, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const path = prefix + name;
    return isLoop(value) ? [path, ...pathsOf(`${path}/`, inOneRow(value))] : [path];
  });
}

const isLoop = (value: FieldValue): value is readonly Fields[] => Array.isArray(value);
