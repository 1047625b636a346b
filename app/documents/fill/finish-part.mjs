import { officeMarkup, TemplateExtension, xml } from 'easy-template-x';
import { CONTROL_MARK, RULE_MARK, STAND_IN } from './marks.mjs';
import { splitAtParagraphEnds } from './paragraph-ends.mjs';
import { childNamed, elementsOf, insertInOrder, setChildren, textNodesOf, textOf } from './word-tree.mjs';

/** @typedef {import('easy-template-x').XmlNode} XmlNode */
/** @typedef {import('easy-template-x').XmlGeneralNode} Element */

const BRACES = new RegExp(`[${STAND_IN.openBrace}${STAND_IN.closeBrace}]`, 'g');

/** What the library cannot do while it fills: see the functions called, in this order. */
export class FinishPart extends TemplateExtension {
  /**
   * @override
   * @param {import('easy-template-x').ScopeData} _data
   * @param {import('easy-template-x').TemplateContext} context
   */
  async execute(_data, context) {
    const root = await context.currentPart.xmlRoot();
    const paragraphs = elementsOf(root, 'w:p');
    removeControlParagraphs(paragraphs);
    for (const paragraph of paragraphs) splitAtParagraphEnds(paragraph);
    restoreBraces(root);
    const body = childNamed(root, 'w:body');
    if (!body) return;
    dropEmptyLastSection(body);
    placeRules(body);
  }
}

/** Takes control paragraphs out unless a value was printed there, or a table cell would be left empty. @param {Element[]} paragraphs */
function removeControlParagraphs(paragraphs) {
  /** @type {Map<XmlNode, Set<XmlNode>>} */
  const leaving = new Map();
  for (const paragraph of paragraphs) {
    if (paragraph.attributes?.[CONTROL_MARK] === undefined) continue;
    delete paragraph.attributes[CONTROL_MARK];
    const parent = paragraph.parentNode;
    if (!parent || hasContent(paragraph)) continue;
    leaving.set(parent, (leaving.get(parent) ?? new Set()).add(paragraph));
  }
  for (const [parent, gone] of leaving) {
    const children = parent.childNodes ?? [];
    const last = children.findLast((child) => child.nodeName === 'w:p');
    const keepsLast =
      parent.nodeName === 'w:tc' && children.every((child) => child.nodeName === 'w:tcPr' || gone.has(child));
    if (keepsLast && last) gone.delete(last);
    setChildren(
      parent,
      children.filter((child) => !gone.has(child)),
    );
  }
}

/** @param {Element} paragraph */
function hasContent(paragraph) {
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties && childNamed(properties, 'w:sectPr')) return true;
  return (paragraph.childNodes ?? []).some((child) => child !== properties && !isEmptyRun(child));
}

/** @param {XmlNode} node */
function isEmptyRun(node) {
  if (node.nodeName !== 'w:r') return false;
  return (node.childNodes ?? []).every(
    (child) => child.nodeName === 'w:rPr' || (child.nodeName === 'w:t' && textOf(child) === ''),
  );
}

/** @param {XmlNode} root */
function restoreBraces(root) {
  for (const node of textNodesOf(root)) {
    node.textContent = node.textContent.replace(BRACES, (standIn) => (standIn === STAND_IN.openBrace ? '{' : '}'));
  }
}

/**
 * A section left without text at the end is taken away with its page, and the section before it becomes the
 * last one: this is how an annex that does not apply disappears.
 *
 * @param {Element} body
 */
function dropEmptyLastSection(body) {
  const children = body.childNodes ?? [];
  const closing = children.at(-1);
  const before = children.at(-2);
  if (closing?.nodeName !== 'w:sectPr' || before?.nodeName !== 'w:p') return;
  const properties = childNamed(before, 'w:pPr');
  const section = properties && childNamed(properties, 'w:sectPr');
  if (!properties || !section) return;
  setChildren(
    properties,
    (properties.childNodes ?? []).filter((child) => child !== section),
  );
  setChildren(body, [...children.slice(0, -1), section]);
}

/** Centres each rule line in its table cell or in the text of its page, by indents. @param {Element} body */
function placeRules(body) {
  const ruled = elementsOf(body, 'w:p').filter((paragraph) => paragraph.attributes?.[RULE_MARK] !== undefined);
  for (const paragraph of ruled) {
    const length = Number(paragraph.attributes?.[RULE_MARK]);
    delete paragraph.attributes?.[RULE_MARK];
    const side = Math.max(0, Math.round((containerWidth(paragraph, body) - length) / 2));
    const properties = childNamed(paragraph, 'w:pPr');
    if (!properties) continue;
    const indent = xml.create.generalNode('w:ind', {
      attributes: { 'w:left': String(side), 'w:right': String(side), 'w:firstLine': '0' },
    });
    insertInOrder(properties, indent, AFTER_INDENT);
  }
}

// What may follow w:ind inside w:pPr, by the schema's order.
const AFTER_INDENT = new Set(
  'contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Width in twips of what the paragraph is centred in. @param {Element} paragraph @param {Element} body */
function containerWidth(paragraph, body) {
  const cell = officeMarkup.query.containingTableCellNode(paragraph);
  const cellProperties = cell && childNamed(cell, 'w:tcPr');
  const width = cellProperties && childNamed(cellProperties, 'w:tcW');
  if (width?.attributes?.['w:w'] && width.attributes['w:type'] === 'dxa') return Number(width.attributes['w:w']);
  const section = sectionOf(paragraph, body);
  const page = section && childNamed(section, 'w:pgSz');
  const margins = section && childNamed(section, 'w:pgMar');
  const measure = (/** @type {Element | undefined} */ element, /** @type {string} */ name) =>
    Number(element?.attributes?.[name] ?? 0);
  return measure(page, 'w:w') - measure(margins, 'w:left') - measure(margins, 'w:right');
}

/** The properties of the section a paragraph of the body lies in. @param {Element} paragraph @param {Element} body */
function sectionOf(paragraph, body) {
  const children = body.childNodes ?? [];
  for (const child of children.slice(Math.max(0, children.indexOf(paragraph)))) {
    const properties = child.nodeName === 'w:p' ? childNamed(child, 'w:pPr') : undefined;
    const section = properties && childNamed(properties, 'w:sectPr');
    if (section) return section;
  }
  return childNamed(body, 'w:sectPr');
}
