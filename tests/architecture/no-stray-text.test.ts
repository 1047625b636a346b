import ts from 'typescript';
import { expect, test } from 'vitest';
import { appFiles, parse, walk } from './source.ts';

/** Words people read live here. */
const HOMES = ['app/text/', 'app/documents/'];

/** Rules that are themselves about Vietnamese wording. */
const RULES_ABOUT_WORDING = new Set([
  'app/domain/document-number.ts',
  'app/domain/document-type.ts',
  'app/domain/due-phrase.ts',
  'app/domain/due.ts',
  'app/domain/number-series.ts',
  'app/domain/secret-paper.ts',
  'app/domain/shared/fold-vietnamese.ts',
  'app/domain/shared/local-date.ts',
  'app/domain/shared/official-date.ts',
  'app/domain/shorthand.ts',
  'app/domain/signing.ts',
  'app/domain/target.ts',
  'app/domain/unit-names.ts',
]);

const MARKED_LETTER = /(?=[^\0-\x7f])\p{Script=Latin}/u;

const isText = (node: ts.Node): node is ts.LiteralLikeNode | ts.JsxText =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

test('no sentence hides outside the catalogs (comments may name things as the office does)', () => {
  const stray = appFiles()
    .filter((path) => !HOMES.some((home) => path.startsWith(home)) && !RULES_ABOUT_WORDING.has(path))
    .flatMap((path) => {
      const source = parse(path);
      const found: string[] = [];
      walk(source, (node) => {
        if (!isText(node) || !MARKED_LETTER.test(node.text)) return;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} ${node.text.trim()}`);
      });
      return found;
    });
  expect(stray).toEqual([]);
});
