import type { Fields } from '../template-fields.ts';
import { pointLetter } from './markers.ts';
import { sentence } from './wording.ts';

/** One numbered point of a paper; its children are lettered, and theirs stand under dashes. */
export interface PointFacts {
  /** A heading of its own line (`Đối với Chủ tịch Ủy ban nhân dân các xã, thị trấn`), or null. */
  readonly heading: string | null;
  /** What is said; may be empty under a heading that only groups its children. */
  readonly text: string;
  readonly children: readonly PointFacts[];
}

/**
 * The fields of nested points: 1., a), - (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6). Deeper children are
 * printed as dashes too.
 */
export function points(list: readonly PointFacts[]): Fields[] {
  return list.map((point, index) => ({
    số: String(index + 1),
    'tiêu đề': point.heading ?? '',
    ...said(point),
    'các ý': point.children.map((child, childIndex) => ({
      chữ: pointLetter(childIndex),
      'nội dung ý': oneText(child),
      'các gạch đầu dòng': dashes(child.children),
    })),
  }));
}

/** Under a heading the text is a paragraph of its own; without one it carries the number itself. */
function said(point: PointFacts): Fields {
  const text = point.text.trim() === '' ? '' : sentence(point.text);
  return {
    'nội dung': point.heading === null ? text : '',
    'nội dung dưới tiêu đề': point.heading === null ? '' : text,
  };
}

function dashes(list: readonly PointFacts[]): Fields[] {
  return list.flatMap((point) => [{ 'nội dung gạch': oneText(point) }, ...dashes(point.children)]);
}

const oneText = (point: PointFacts): string =>
  point.heading === null ? sentence(point.text) : `${point.heading}: ${sentence(point.text)}`;
