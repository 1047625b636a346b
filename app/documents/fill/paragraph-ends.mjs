import { officeMarkup, xml } from 'easy-template-x';
import { STAND_IN } from './marks.mjs';
import { childNamed, replaceText, setChildren, textOf } from './word-tree.mjs';

/** @typedef {import('easy-template-x').XmlNode} XmlNode */
/** @typedef {import('easy-template-x').XmlGeneralNode} Element */

/**
 * A line end typed by a person becomes a new paragraph like the one it stands in; a line break would stretch
 * the justified line before it. Elsewhere than directly in a run of the paragraph it becomes a space.
 *
 * @param {Element} paragraph
 */
export function splitAtParagraphEnds(paragraph) {
  if (!textOf(paragraph).includes(STAND_IN.paragraphEnd)) return;
  const properties = childNamed(paragraph, 'w:pPr');
  /** @type {XmlNode[][]} */
  const lines = [[]];
  for (const child of paragraph.childNodes ?? []) {
    if (child === properties) continue;
    if (child.nodeName !== 'w:r') {
      replaceText(child, STAND_IN.paragraphEnd, ' ');
      lines.at(-1)?.push(child);
      continue;
    }
    const [first, ...rest] = splitRun(/** @type {Element} */ (child));
    if (first) lines.at(-1)?.push(first);
    for (const run of rest) lines.push([run]);
  }
  const parent = paragraph.parentNode;
  if (!parent) return;
  const split = lines.map((line, index) => paragraphLike(paragraph, properties, line, index === lines.length - 1));
  setChildren(
    parent,
    (parent.childNodes ?? []).flatMap((child) => (child === paragraph ? split : [child])),
  );
}

/**
 * @param {Element} paragraph
 * @param {Element | undefined} properties
 * @param {XmlNode[]} children
 * @param {boolean} isLast only the last keeps a section break
 */
function paragraphLike(paragraph, properties, children, isLast) {
  const copy = /** @type {Element} */ (xml.create.cloneNode(paragraph, false));
  /** @type {XmlNode[]} */
  const own = [];
  if (properties) {
    const ownProperties = /** @type {Element} */ (xml.create.cloneNode(properties, true));
    if (!isLast) {
      setChildren(
        ownProperties,
        (ownProperties.childNodes ?? []).filter((child) => child.nodeName !== 'w:sectPr'),
      );
    }
    own.push(ownProperties);
  }
  setChildren(copy, [...own, ...children]);
  return copy;
}

/** One run for each line of its text, all with the same formatting. @param {Element} run @returns {Element[]} */
function splitRun(run) {
  const formatting = childNamed(run, 'w:rPr');
  /** @type {XmlNode[][]} */
  const lines = [[]];
  for (const child of run.childNodes ?? []) {
    if (child === formatting) continue;
    const texts = child.nodeName === 'w:t' ? textOf(child).split(STAND_IN.paragraphEnd) : [];
    if (texts.length < 2) {
      lines.at(-1)?.push(child);
      continue;
    }
    for (const [index, text] of texts.entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push(textElement(/** @type {Element} */ (child), text));
    }
  }
  return lines.map((children) => {
    const copy = /** @type {Element} */ (xml.create.cloneNode(run, false));
    setChildren(copy, formatting ? [xml.create.cloneNode(formatting, true), ...children] : children);
    return copy;
  });
}

/** @param {Element} like @param {string} text */
function textElement(like, text) {
  const copy = /** @type {Element} */ (xml.create.cloneNode(like, false));
  setChildren(copy, [xml.create.textNode(text)]);
  officeMarkup.modify.setSpacePreserveAttribute(copy);
  return copy;
}
