import type { Paper } from '../read/paper.ts';
import { recogniseAnnexes } from './annex.ts';
import { recogniseBody } from './body.ts';
import type { Component } from './components.ts';
import { recogniseFoot } from './foot.ts';
import { recogniseHead } from './head.ts';
import type { Line } from './line.ts';

/** A paper with its components named. */
export interface Form {
  readonly paper: Paper;
  readonly lines: readonly Line[];
  /** The lines of a component, in order. */
  readonly of: (component: Component) => readonly Line[];
  /** An official letter: its subject stands under the number, and it names no kind. */
  readonly isLetter: boolean;
  readonly isMinutes: boolean;
  /** The kind as printed, `BÁO CÁO`; null for a letter or when none was found. */
  readonly name: Line | null;
  /** First paragraph of the annexes; the number of paragraphs when there are none. */
  readonly annexesFrom: number;
}

/** Names the components of a paper by their words and place, so that a wrong type does not hide them. */
export function recogniseForm(paper: Paper): Form {
  const { paragraphs } = paper;
  const head = recogniseHead(paragraphs);
  const foot = recogniseFoot(paragraphs, head.end);
  const isLetter = head.lines.some(({ component }) => component === 'letterSubject');
  const body = recogniseBody(paragraphs.slice(head.end, foot.start), isLetter);
  const annexes = recogniseAnnexes(paragraphs.slice(foot.end));
  const lines = [...head.lines, ...body.lines, ...foot.lines, ...annexes];
  const byComponent = new Map<Component, Line[]>();
  for (const line of lines) {
    const same = byComponent.get(line.component);
    if (same) same.push(line);
    else byComponent.set(line.component, [line]);
  }
  return {
    paper,
    lines,
    of: (component) => byComponent.get(component) ?? [],
    isLetter,
    isMinutes: body.name?.folded.startsWith('bien ban') ?? false,
    name: body.name,
    annexesFrom: annexes[0]?.paragraph.index ?? paragraphs.length,
  };
}
