import { readPaper } from './read/paper.ts';
import type { Component } from './recognise/components.ts';
import { COMPONENTS } from './recognise/components.ts';
import { type Form, recogniseForm } from './recognise/form.ts';
import { FileRefused } from './refusal.ts';
import { RULES } from './rules/all.ts';
import type { Fault, Level, Rule } from './rules/rule.ts';

/** A rule that is not kept somewhere. */
export interface Finding {
  readonly ruleId: string;
  readonly component: Component;
  /** The paragraph: how it begins and its place from 1, tables included; null for the paper as a whole. */
  readonly where: { readonly start: string; readonly paragraph: number } | null;
  readonly is: string;
  readonly shouldBe: string;
  readonly level: Level;
  readonly demand: string;
  readonly source: string;
  /** Further places with the same fault that are not listed. */
  readonly more: number;
}

export interface ComponentReport {
  readonly component: Component;
  /** Rules that were checked and kept. */
  readonly passed: number;
  readonly findings: readonly Finding[];
}

/** What the form checker found in a file. */
export interface FormReport {
  /** The kind of paper as recognised: its name as printed, null for an official letter. */
  readonly kind: { readonly isLetter: boolean; readonly name: string | null };
  readonly components: readonly ComponentReport[];
  readonly passed: number;
  readonly errors: number;
  readonly warnings: number;
}

const LONGEST_START = 60;
/** Places listed of one rule; a foreign paper in another font would fill pages. */
const MOST_PLACES = 12;

/**
 * Checks the form of a Word file against Nghị định 30/2020/NĐ-CP: any .docx, of this program or another.
 * Throws FileRefused, and nothing else, when the file cannot or must not be read.
 */
export function checkForm(bytes: Uint8Array): FormReport {
  const form = read(bytes);
  const checked = RULES.flatMap((rule) => {
    const faults = rule.check(form);
    return faults ? [{ rule, findings: findingsOf(rule, faults) }] : [];
  });
  const components = COMPONENTS.flatMap((component): ComponentReport[] => {
    const own = checked.filter(({ rule }) => rule.component === component);
    const passed = own.filter(({ findings }) => findings.length === 0).length;
    return own.length > 0 ? [{ component, passed, findings: own.flatMap(({ findings }) => findings) }] : [];
  });
  const findings = components.flatMap((component) => component.findings);
  return {
    kind: { isLetter: form.isLetter, name: form.name?.text ?? null },
    components,
    passed: components.reduce((sum, { passed }) => sum + passed, 0),
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
  };
}

function read(bytes: Uint8Array): Form {
  const paper = readPaper(bytes);
  if (paper.paragraphs.every(({ text }) => text.trim() === '')) throw new FileRefused('empty');
  return recogniseForm(paper);
}

function findingsOf({ id, component, level, demand, source }: Rule, faults: readonly Fault[]): Finding[] {
  const different = new Map(faults.map((fault) => [`${fault.at?.index} ${fault.is} ${fault.shouldBe}`, fault]));
  const shown = [...different.values()].slice(0, MOST_PLACES);
  return shown.map(({ at, is, shouldBe }, place) => ({
    ruleId: id,
    component,
    where: at && { start: startOf(at.text), paragraph: at.index + 1 },
    is,
    shouldBe,
    level,
    demand,
    source,
    more: place === shown.length - 1 ? different.size - shown.length : 0,
  }));
}

function startOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_START ? flat : `${flat.slice(0, LONGEST_START).trimEnd()}…`;
}
