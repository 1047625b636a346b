import type { Paragraph } from '../read/paper.ts';
import { isRuleLine } from './body.ts';
import { annexStart } from './foot.ts';
import { type Line, lineOf, named, type Unnamed } from './line.ts';

const MOST_TITLE_LINES = 6;

/** Names the lines of the annexes: label, title, source, and what they hold. */
export function recogniseAnnexes(paragraphs: readonly Paragraph[]): Line[] {
  const starts: number[] = [];
  for (let at = annexStart(paragraphs, 0); at < paragraphs.length; at = annexStart(paragraphs, at + 1)) starts.push(at);
  return starts.flatMap((start, place) => nameAnnex(paragraphs.slice(start, starts[place + 1])));
}

function nameAnnex(paragraphs: readonly Paragraph[]): Line[] {
  const [label, ...rest] = paragraphs.flatMap((paragraph) => lineOf(paragraph) ?? []);
  if (!label) return [];
  const titles = titleLength(paragraphs, rest);
  return [
    named(label, 'annexLabel'),
    ...rest.map((line, place) => {
      if (isSource(line) && place <= titles) return named(line, 'annexSource');
      if (place < titles) return named(line, 'annexTitle');
      return named(line, line.paragraph.cell === null ? 'annexBody' : 'table');
    }),
  ];
}

const isSource = ({ folded }: Unnamed): boolean => /^(?:ban hanh )?kem theo\b/.test(folded);

/** How many lines under the label are the title: up to the source, else to the rule line, else the centred ones. */
function titleLength(paragraphs: readonly Paragraph[], rest: readonly Unnamed[]): number {
  const near = rest.slice(0, MOST_TITLE_LINES);
  const source = near.findIndex(isSource);
  if (source >= 0) return source;
  const rule = paragraphs.findIndex(isRuleLine);
  const beforeRule = rest.filter(({ paragraph }) => paragraph.index < (paragraphs[rule]?.index ?? -1)).length;
  if (rule >= 0 && beforeRule <= MOST_TITLE_LINES) return beforeRule;
  const stop = near.findIndex(({ paragraph }) => paragraph.cell !== null || paragraph.layout.align !== 'center');
  return stop < 0 ? near.length : stop;
}
