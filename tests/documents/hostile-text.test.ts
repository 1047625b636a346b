import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPE_NAMES, type DocumentTypeName, type FactsByType } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { plainText, readDocx } from './support/docx.ts';

const NASTY = [
  '{trích yếu}',
  '{#nơi nhận}',
  '{/nơi nhận}',
  '{{không có}}',
  '{',
  '}',
  '{#đoạn}{/}',
  ' & < > " \' ]]> <!-- --> <?x?> &amp; &#0; ',
  '</w:t></w:r></w:p>',
  '\u0000\u0001\b\u001f\u007f\u0085',
  '\ud800',
  '\udfff',
  '\ufffe\uffff\ufdd0\ufdd1\ufdd2',
  'Ủy ban nhân dân'.normalize('NFD'),
  '\u202eđảo\u202c\u200f\u200e\u2066x\u2069',
  '\ufeff\u200b\u00ad',
  '👨‍👩‍👧 🇻🇳',
  '\r\n',
  '\n\n',
  '\t',
  '\u2028',
  'Một đoạn. ',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** What people wrote, unlike days, times and codes. */
const isWritten = (value: string) => /\s|[^\0-\x7f]/.test(value);

/** The facts with every written text replaced. */
function rewritten<Facts>(facts: Facts, text: () => string): Facts {
  return JSON.parse(JSON.stringify(facts), (_, value) =>
    typeof value === 'string' && isWritten(value) ? text() : value,
  );
}

/** Only what can be seen, without the marks that a paper adds or takes away at the end of a sentence. */
const visible = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\s.;:,/|]/gu, '')
    .toUpperCase();

describe.each(DOCUMENT_TYPE_NAMES)('%s', (type) => {
  test('stays a valid Word file whatever people type, and types nothing else', async () => {
    const facts = await sampleFacts(type);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const printed = visible(
          plainText(
            readDocx(
              await renderDocument(
                type,
                rewritten(facts, () => text),
              ),
            ),
          ),
        );
        expect(printed).toContain(visible(text));
      }),
      { numRuns: 60, seed: 30 },
    );
  });

  test('never reads a typed brace as a placeholder', async () => {
    const facts = await sampleFacts(type);
    const text = '{#nơi nhận}{tên nơi nhận}{/nơi nhận} {không có}';
    const file = readDocx(
      await renderDocument(
        type,
        rewritten(facts, () => text),
      ),
    );
    const plain = plainText(file);
    expect(plain).toContain('- Lưu: {#nơi nhận}{tên nơi nhận}{/nơi nhận} {không có}.');
    expect(plain.match(/\{#/g)).toHaveLength(plain.match(/\{không có\}/gi)?.length ?? 0);
  });

  test('holds a paragraph of 20,000 characters', async () => {
    const long = 'Nội dung rất dài & <đặc biệt> {x}. '.repeat(600).slice(0, 20_000);
    const file = readDocx(
      await renderDocument(
        type,
        rewritten(await sampleFacts(type), () => long),
      ),
    );
    expect(visible(plainText(file))).toContain(visible(long));
  });
});

const withOpening = async (opening: string): Promise<FactsByType['directive-letter']> => ({
  ...(await sampleFacts('directive-letter')),
  opening: [opening],
});

async function linesOf<Name extends DocumentTypeName>(type: Name, facts: FactsByType[Name]): Promise<string[]> {
  return plainText(readDocx(await renderDocument(type, facts))).split('\n');
}

describe('what people typed', () => {
  test('becomes one paragraph for each line, all in the style of the place', async () => {
    const file = readDocx(
      await renderDocument('directive-letter', await withOpening('Đoạn một.\r\n\r\n  Đoạn hai. \nĐoạn ba')),
    );
    const from = file.paragraphs.findIndex(({ text }) => text === 'Đoạn một.');
    const lines = file.paragraphs.slice(from, from + 3);
    expect(lines.map(({ text }) => text)).toEqual(['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.']);
    for (const { look } of lines) expect(look).toEqual(lines[0]?.look);
  });

  test('is printed composed, however it was typed', async () => {
    expect(await linesOf('directive-letter', await withOpening('Ủy ban nhân dân huyện'.normalize('NFD')))).toContain(
      'Ủy ban nhân dân huyện.',
    );
  });

  test('cannot turn its reading direction round or hide characters', async () => {
    expect(await linesOf('directive-letter', await withOpening('Số \u202e983\u202c/UB\u200bND\u00ad-HC'))).toContain(
      'Số 983/UBND-HC.',
    );
  });
});
