// npm run documents:check -- FILE: holds a Word file against the form of official papers; exit code 1 when it has errors.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkForm, type Finding, type FormReport } from '../app/documents/check/check-form.ts';
import { FileRefused } from '../app/documents/check/refusal.ts';
import { errorSentence } from '../app/text/errors.ts';
import { formCheck as t } from '../app/text/vi/form-check.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Say which file: npm run documents:check -- FILE');
  process.exit(1);
}

function check(bytes: Uint8Array): FormReport {
  try {
    return checkForm(bytes);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    console.error(errorSentence('vi', `form_check.${error.code}`, { part: error.part }));
    process.exit(1);
  }
}

const place = ({ where, more }: Finding): string => {
  const start = where ? `${where.start} (${t.paragraph(String(where.paragraph))})` : t.whole;
  return more > 0 ? `${start} ${t.more(String(more))}` : start;
};

const WIDTHS = [8, 76, 34, 36] as const;
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
    .join('  ')
    .trimEnd();

const { kind, components, passed, errors, warnings } = check(await readFile(path));
console.log(`${t.result(basename(path))} – ${kind.isLetter ? t.letter : (kind.name ?? t.unknownKind)}`);
for (const { component, findings } of components.filter((one) => one.findings.length > 0)) {
  console.log(`\n${t.components[component]}`);
  console.log(row([t.columns.level, t.columns.where, t.columns.is, t.columns.shouldBe, t.columns.rule]));
  for (const finding of findings)
    console.log(
      row([
        t.levels[finding.level],
        place(finding),
        finding.is,
        finding.shouldBe,
        `${finding.demand} [${finding.source}]`,
      ]),
    );
}
const isClean = errors + warnings === 0;
console.log(`\n${isClean ? t.clean : t.verdict(String(errors), String(warnings))} ${t.passed(String(passed))}.`);
process.exit(errors > 0 ? 1 : 0);
