import { beforeAll, describe, expect, test } from 'vitest';
import { checkForm } from '#app/documents/check/check-form.ts';
import { readPaper } from '#app/documents/check/read/paper.ts';
import { recogniseForm } from '#app/documents/check/recognise/form.ts';
import { RULES } from '#app/documents/check/rules/all.ts';
import { asFile, conformingPapers } from './support/conforming.ts';
import { MUTATIONS } from './support/form-mutations.ts';
import type { Parts } from './support/mutate-docx.ts';

const AIM = 0.95;

let papers: Map<string, Parts>;
beforeAll(async () => {
  papers = await conformingPapers();
});

const findingsIn = (parts: Parts) =>
  checkForm(asFile(parts)).components.flatMap(({ findings }) => findings.map(({ ruleId, is }) => ({ ruleId, is })));

describe('the form checker', () => {
  test('finds nothing wrong in papers that keep the form', () => {
    const wrong = [...papers].flatMap(([name, parts]) => findingsIn(parts).map((finding) => ({ name, ...finding })));
    expect(wrong).toEqual([]);
  });

  test('names every rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('finds single faults put into papers that keep the form', { timeout: 240_000 }, () => {
    const rules = new Map(RULES.map((rule) => [rule.id, rule]));
    const forms = new Map([...papers].map(([name, parts]) => [name, recogniseForm(readPaper(asFile(parts)))]));
    const speaksOf = (id: string, paper: string) => rules.get(id)?.check(forms.get(paper)!) != null;
    const tried = new Map<string, number>();
    const missed: string[] = [];
    let count = 0;
    for (const { rule, name, apply } of MUTATIONS)
      for (const [paper, parts] of papers) {
        const faulty = speaksOf(rule, paper) ? apply(parts) : null;
        if (!faulty) continue;
        count += 1;
        tried.set(rule, (tried.get(rule) ?? 0) + 1);
        const found = findingsIn(faulty);
        if (!found.some(({ ruleId }) => ruleId === rule)) missed.push(`${rule} (${name}) in ${paper}`);
      }
    const share = (count - missed.length) / count;
    process.stdout.write(
      `Form checker: ${(share * 100).toFixed(1)}% of ${count} single faults of ${tried.size} rules found.\n` +
        missed.map((one) => `  missed ${one}\n`).join(''),
    );
    expect([...rules.keys()].filter((id) => !tried.has(id))).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(AIM);
  });
});
