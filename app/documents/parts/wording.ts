import type { Fields } from '../template-fields.ts';

const ENDING = /[\s.;:,/]+$/u;

/** A sentence without the punctuation people end it with, so that the template can put its own. */
export function withoutEnding(text: string): string {
  return text.replace(ENDING, '');
}

/** Ends a sentence with a full stop, unless it ends with a mark of its own; a colon leads on to a list. */
export function sentence(text: string): string {
  return /[.?!…:]$/u.test(text.trimEnd()) ? text.trimEnd() : `${withoutEnding(text)}.`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** "A, B và C"; only commas where a name holds "và" itself, as Phòng Văn hóa và Thông tin does. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const and = names.some((name) => name.includes(' và ')) ? ', ' : ' và ';
  return names.slice(0, -1).join(', ') + and + last;
}

/** Rows of plain paragraphs; blank ones are left out, and `ifNone` stands in for an empty list. */
export function paragraphs(texts: readonly string[], ifNone?: string): Fields[] {
  const written = texts.filter((text) => text.trim() !== '');
  const shown = written.length === 0 && ifNone !== undefined ? [ifNone] : written;
  return shown.map((text) => ({ đoạn: sentence(text) }));
}

/** Rows of a list whose items end with `;` and the last with a full stop. */
export function endedItems(items: readonly string[], name: string): Fields[] {
  return items.map((item, index) => ({
    [name]: withoutEnding(item),
    dấu: index === items.length - 1 ? '.' : ';',
  }));
}
