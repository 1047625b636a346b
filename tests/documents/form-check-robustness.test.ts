import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkForm } from '#app/documents/check/check-form.ts';
import { FileRefused, REFUSALS } from '#app/documents/check/refusal.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { holds } from '../domain/property.ts';
import { DOCUMENT, editPart, type Parts, packed, partsOf } from './support/mutate-docx.ts';

let file: Buffer;
let parts: Parts;
beforeAll(async () => {
  file = await renderDocument('directive-letter', await sampleFacts('directive-letter'));
  parts = partsOf(file);
});

/** The code a file is refused with; null when it is checked. Anything but a refusal fails the test. */
function refusalOf(bytes: Uint8Array): string | null {
  try {
    checkForm(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    expect(REFUSALS).toContain(error.code);
    return error.code;
  }
}

const withPart = (name: string, content: string) => packed(new Map([...parts, [name, content]]));
const relation = (type: string, target: string) => {
  const rels = 'word/_rels/document.xml.rels';
  const one = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return withPart(rels, (parts.get(rels) ?? '').replace('</Relationships>', one));
};

describe('a file that must not be opened is refused with the reason', () => {
  test('no Word file at all', () => {
    expect(refusalOf(Buffer.from('%PDF-1.7'))).toBe('not_word');
    expect(refusalOf(Buffer.alloc(0))).toBe('not_word');
    expect(refusalOf(packed(new Map([['mimetype', 'application/vnd.oasis.opendocument.text']])))).toBe('not_word');
    expect(refusalOf(packed(new Map([['[Content_Types].xml', '<Types/>']])))).toBe('not_word');
  });

  test('the old format, and a password', () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(refusalOf(Buffer.concat([container, Buffer.alloc(600)]))).toBe('old_word');
    expect(refusalOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted');
  });

  test('macros', () => {
    expect(refusalOf(withPart('word/vbaProject.bin', 'x'))).toBe('macros');
    const types = (parts.get('[Content_Types].xml') ?? '').replace(
      'wordprocessingml.document.main',
      'word.document.macroEnabled.main',
    );
    expect(refusalOf(withPart('[Content_Types].xml', types))).toBe('macros');
  });

  test('what would be fetched from elsewhere, but not a link to click', () => {
    expect(refusalOf(relation('hyperlink', 'https://example.org'))).toBeNull();
    expect(refusalOf(relation('image', 'https://example.org/a.png'))).toBe('external_link');
    expect(refusalOf(relation('oleObject', 'file:///c:/a.xls'))).toBe('external_link');
    expect(refusalOf(relation('attachedTemplate', 'https://example.org/a.dotm'))).toBe('external_link');
    expect(refusalOf(relation('attachedTemplate', 'file:///C:\\Users\\a\\Normal.dotm'))).toBeNull();
  });

  test('a part that unpacks to far more than it is, whatever the directory says', () => {
    const bomb = Buffer.from(file);
    // The directory entry of the largest part claims 2 GB.
    const entry = bomb.indexOf(Buffer.from('word/document.xml'), bomb.readUInt32LE(bomb.length - 6)) - 46;
    bomb.writeUInt32LE(2_000_000_000, entry + 24);
    expect(refusalOf(bomb)).toBe('zip_bomb');
    const liar = Buffer.from(file);
    liar.writeUInt32LE(100, entry + 24);
    expect(['zip_bomb', 'damaged']).toContain(refusalOf(liar));
  });

  test('entities, and elements in each other without end', () => {
    const document = parts.get(DOCUMENT) ?? '';
    const entity = document.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>');
    expect(refusalOf(withPart(DOCUMENT, entity))).toBe('damaged');
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000);
    expect(refusalOf(withPart(DOCUMENT, document.replace('<w:body>', `<w:body>${deep}`)))).toBe('damaged');
  });

  test('more than a paper can need', () => {
    const document = parts.get(DOCUMENT) ?? '';
    const many = '<w:p/>'.repeat(700_000);
    expect(refusalOf(withPart(DOCUMENT, document.replace('<w:body>', `<w:body>${many}`)))).toBe('too_large');
    const files = Array.from({ length: 3100 }, (_, place): [string, string] => [`word/${place}.txt`, '']);
    expect(refusalOf(packed(new Map([...parts, ...files])))).toBe('too_large');
  });

  test('signs repeated without end are read in time', () => {
    const document = parts.get(DOCUMENT) ?? '';
    for (const sign of ['ngày ', '( ', '"', '“', '@', '_', '. ', 'số ', 'tháng', '-', '0']) {
      const long = `<w:p><w:r><w:t>${sign.repeat(60_000)}</w:t></w:r></w:p>`;
      const start = performance.now();
      refusalOf(withPart(DOCUMENT, document.replace('<w:body>', `<w:body>${long}`)));
      refusalOf(withPart(DOCUMENT, document.replace(/<w:p><w:pPr><w:pStyle w:val="NoiDung"/, `${long}$&`)));
      expect(performance.now() - start, sign).toBeLessThan(5000);
    }
  });

  test('text boxes within text boxes are read once', () => {
    const depth = 40;
    const boxes =
      '<w:p><w:r><w:pict><w:txbxContent>'.repeat(depth) + '</w:txbxContent></w:pict></w:r></w:p>'.repeat(depth);
    const start = performance.now();
    refusalOf(withPart(DOCUMENT, (parts.get(DOCUMENT) ?? '').replace('<w:body>', `<w:body>${boxes}`)));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('tens of thousands of paragraphs and annexes are read', () => {
    const written = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const many = written('Phụ lục I') + written('a').repeat(130_000);
    const labels = written('Phụ lục II').repeat(2000);
    for (const added of [many, labels])
      expect(
        refusalOf(withPart(DOCUMENT, (parts.get(DOCUMENT) ?? '').replace('<w:sectPr', `${added}<w:sectPr`))),
      ).toBeNull();
  });

  test('nothing written in it', () => {
    const blank = (parts.get(DOCUMENT) ?? '').replace(/<w:body>[\s\S]*<\/w:body>/, '<w:body/>');
    expect(refusalOf(withPart(DOCUMENT, blank))).toBe('empty');
  });

  test('a file cut short', () => {
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(['damaged', 'not_word']).toContain(refusalOf(file.subarray(0, Math.floor(file.length * share))));
  });
});

describe('however a file is damaged, it is checked or refused', () => {
  test('bytes changed anywhere', () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
    holds(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const damaged = Buffer.from(file);
        for (const { at, byte } of changes) damaged[Math.floor(at * damaged.length)] = byte;
        refusalOf(damaged);
      }),
      { numRuns: 200, seed: 30 },
    );
  });

  test('markup cut, moved and repeated within its parts', () => {
    const part = fc.constantFrom(DOCUMENT, 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml');
    const place = fc.double({ min: 0, max: 0.999, noNaN: true });
    const damage = fc.record({ part, from: place, length: fc.nat(400), to: place, keep: fc.boolean() });
    holds(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let damaged = parts;
        for (const { part: name, from, length, to, keep } of damages)
          damaged =
            editPart(damaged, name, (xml) => {
              const start = Math.floor(from * xml.length);
              const piece = xml.slice(start, start + length);
              const rest = keep ? xml : xml.slice(0, start) + xml.slice(start + length);
              const target = Math.floor(to * rest.length);
              return rest.slice(0, target) + piece + rest.slice(target);
            }) ?? damaged;
        refusalOf(packed(damaged));
      }),
      { numRuns: 200, seed: 2020 },
    );
  });

  test('whole elements taken out, doubled and given strange values, so that the markup stays sound', () => {
    const change = fc.record({
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
      value: fc.constantFrom('', '-1', '99999999999', 'NaN', 'x', '1.5', '__proto__', '0x10'),
      what: fc.constantFrom('value', 'remove', 'double'),
      part: fc.constantFrom(DOCUMENT, 'word/styles.xml', 'word/numbering.xml'),
    });
    holds(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        let damaged = parts;
        for (const { place, value, what, part } of changes)
          damaged = editPart(damaged, part, (xml) => damageElement(xml, place, value, what)) ?? damaged;
        refusalOf(packed(damaged));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

/** Changes one empty element or one attribute, at a share of all there are. */
function damageElement(xml: string, place: number, value: string, what: string): string {
  const found = [...xml.matchAll(what === 'value' ? /(?<= w:\w+=")[^"]*(?=")/g : /<w:\w+(?: [^<>]*)?\/>/g)];
  const one = found[Math.floor(place * found.length)];
  if (!one) return xml;
  const becomes = what === 'value' ? value : what === 'double' ? one[0] + one[0] : '';
  return xml.slice(0, one.index) + becomes + xml.slice(one.index + one[0].length);
}
