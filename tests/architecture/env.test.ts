import ts from 'typescript';
import { expect, test } from 'vitest';
import { appFiles, parse, walk } from './source.ts';

/** The two readers of the environment: the checked settings, and the dialect that tables are built for. */
const READERS = ['app/config.server.ts', 'app/db/dialect.ts'];

const isImportMetaEnv = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'env' && ts.isMetaProperty(node.expression);

test('only the settings and the dialect read the environment', () => {
  const readers = appFiles().filter((path) => {
    let reads = false;
    // Which of the two builds this is: a constant of the bundler, nothing an operator sets.
    const constants = new Set<ts.Node>();
    walk(parse(path), (node) => {
      const isProcess = (of: ts.Node) => ts.isIdentifier(of) && of.text === 'process';
      if (ts.isPropertyAccessExpression(node) && isProcess(node.expression) && node.name.text === 'env') reads = true;
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'SSR') constants.add(node.expression);
      if (isImportMetaEnv(node) && !constants.has(node)) reads = true;
    });
    return reads;
  });
  expect(readers).toEqual(READERS);
});
