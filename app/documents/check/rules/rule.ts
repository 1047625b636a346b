import type { Paragraph } from '../read/paper.ts';
import type { Section } from '../read/sections.ts';
import type { Component } from '../recognise/components.ts';
import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';

export type Level = 'error' | 'warning';

/** One place where a rule is not kept. */
export interface Fault {
  /** Null when the whole paper is meant, or what is missing. */
  readonly at: Paragraph | null;
  /** What stands there now. */
  readonly is: string;
  /** What the rule wants there. */
  readonly shouldBe: string;
}

/** One demand on the form of papers. */
export interface Rule {
  readonly id: string;
  readonly component: Component;
  /** What is demanded, as a sentence. */
  readonly demand: string;
  /** Where the demand is written. */
  readonly source: string;
  readonly level: Level;
  /** The faults found; null when the paper has nothing the rule speaks of. */
  readonly check: (form: Form) => readonly Fault[] | null;
}

const DECREE = 'Nghị định số 30/2020/NĐ-CP';

/** A place in the decree's rules of form: `II.1` of Phụ lục I. */
export const form30 = (place: string): string => `${DECREE}, Phụ lục I, Phần I, mục ${place}`;
/** The decree's rules of capital letters. */
export const capitals30 = (place: string): string => `${DECREE}, Phụ lục II, mục ${place}`;
export const PRACTICE = 'Thông lệ soạn thảo văn bản tiếng Việt';

/** Where a rule speaks of lines one by one: null without lines, else a fault for each that `fault` finds. */
export function eachLine(lines: readonly Line[], fault: (line: Line) => Omit<Fault, 'at'> | null): Fault[] | null {
  if (lines.length === 0) return null;
  return lines.flatMap((line) => {
    const found = fault(line);
    return found ? [{ ...found, at: line.paragraph }] : [];
  });
}

/** Where a rule speaks of the pages: a fault for each section that `fault` finds. */
export function eachSection(
  { paper }: Form,
  fault: (section: Section, index: number) => Omit<Fault, 'at'> | null,
): Fault[] {
  const isOne = paper.sections.length === 1;
  return paper.sections.flatMap((section, index) => {
    const found = fault(section, index);
    const at = isOne ? null : (paper.paragraphs.find((paragraph) => paragraph.section === index) ?? null);
    return found ? [{ ...found, at }] : [];
  });
}

const commas = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');
/** `12,7 mm` */
export const mm = (value: number): string => `${commas(value)} mm`;
/** `13 pt` */
export const pt = (value: number): string => `${commas(value)} pt`;
/** `13–14 pt`, `13 pt` */
export const span = (from: number, to: number, unit: string): string =>
  from === to ? `${commas(from)} ${unit}` : `${commas(from)}–${commas(to)} ${unit}`;
