import { FORM, type Measure, twips } from '../form-profile.ts';
import type { RuleLine } from '../template-fields.ts';
import { boldTextWidth } from './text-width.ts';

/**
 * The line under a bold text, a third to a half of its length (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 2, 5a).
 * Of several lines it fits the last, within what also fits the longest.
 *
 * @param lines the text as it breaks into lines; a line wider than the column is broken at its words
 * @param columnWidth millimetres
 */
export function ruleUnder(lines: readonly string[], size: Measure, columnWidth: number): RuleLine {
  const widths = lines.flatMap((line) => wrappedWidths(line, size.use, columnWidth));
  const longest = Math.max(0, ...widths);
  const last = widths.at(-1) ?? 0;
  const from = longest * FORM.rule.shareFrom;
  const to = Math.max(from, last * FORM.rule.shareTo);
  return { _type: 'rule', length: twips((from + to) / 2) };
}

/** Widths of the lines a text breaks into within a column, all in millimetres. */
function wrappedWidths(text: string, points: number, columnWidth: number): number[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && boldTextWidth(longer, points) <= columnWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => boldTextWidth(line, points));
}
