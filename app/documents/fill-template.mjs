// Plain JavaScript, checked through its JSDoc types: the rendering worker loads this very file by its path,
// without a bundler or a TypeScript loader, in development and in production alike.
import {
  LOOP_CONTENT_TYPE,
  LoopPlugin,
  officeMarkup,
  TEXT_CONTENT_TYPE,
  TemplateExtension,
  TemplateHandler,
  TemplatePlugin,
  TextPlugin,
  xml,
} from 'easy-template-x';

/** @typedef {import('easy-template-x').XmlNode} XmlNode */
/** @typedef {import('easy-template-x').XmlGeneralNode} Element */
/** @typedef {import('./template-fields.ts').Fields} Fields */
/** @typedef {import('./template-fields.ts').FieldValue} FieldValue */

/**
 * Noncharacters standing for what must not be read as markup while the template is filled: braces typed by
 * people (a value is never a placeholder) and the ends of their paragraphs. Put in by `toPrint`.
 */
export const STAND_IN = Object.freeze({ openBrace: '\ufdd0', closeBrace: '\ufdd1', paragraphEnd: '\ufdd2' });

export const RULE_CONTENT_TYPE = 'rule';

const CONTROL_MARK = 'chi-dao-control';
const RULE_MARK = 'chi-dao-rule';
const ONLY_CONTROL_TAGS = /^\s*(?:\{\s*[#/][^{}]*\}\s*)+$/;
const BRACES = new RegExp(`[${STAND_IN.openBrace}${STAND_IN.closeBrace}]`, 'g');
// Nested tables and loops of an office's own template; the library's default of 20 stops at one table in a table.
const MAX_XML_DEPTH = 40;

/** The name under which a placeholder is looked up: NFC, lower case, single spaces. @param {string} name */
export function placeholderKey(name) {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Fills a Word template. Loops and conditions are `{#name}` … `{/name}`; a paragraph holding nothing else
 * disappears. Throws an error whose `unknown` lists the placeholders that have no value.
 *
 * @param {Uint8Array} template the .docx
 * @param {Fields} fields values as `toPrint` prepares them, keys as `placeholderKey` makes them
 * @returns {Promise<Buffer>}
 */
export async function fillTemplate(template, fields) {
  /** @type {Set<string>} */
  const unknown = new Set();
  const handler = new TemplateHandler({
    plugins: [new LoopPlugin(), new TextPlugin(), new RulePlugin()],
    defaultContentType: TEXT_CONTENT_TYPE,
    containerContentType: LOOP_CONTENT_TYPE,
    maxXmlDepth: MAX_XML_DEPTH,
    extensions: { beforeCompilation: [new MarkControlParagraphs()], afterCompilation: [new FinishPart()] },
    scopeDataResolver: (scope) => {
      const value = resolve(/** @type {Fields} */ (scope.data), scope.path);
      if (value !== undefined) return value;
      unknown.add(placeholderName(scope.path));
      return '';
    },
  });
  const filled = await handler.process(Buffer.from(template), /** @type {any} */ (fields));
  if (unknown.size > 0) throw Object.assign(new Error('document.unknown_placeholders'), { unknown: [...unknown] });
  return filled;
}

/** @typedef {readonly (number | { name: string })[]} ScopePath */

/** @param {ScopePath} path */
function placeholderName(path) {
  const last = path.at(-1);
  return typeof last === 'object' ? last.name : String(last);
}

/**
 * The value of the innermost placeholder of a path: looked for in its own loop first, then outwards.
 *
 * @param {Fields} fields
 * @param {ScopePath} path
 * @returns {any}
 */
function resolve(fields, path) {
  const key = placeholderKey(placeholderName(path));
  /** @type {Fields[]} */
  const scopes = [fields];
  for (let step = 0; step < path.length - 1; step += 1) {
    const part = path[step];
    if (typeof part !== 'object') continue;
    const items = valueIn(scopes, placeholderKey(part.name));
    const index = path[step + 1];
    const scope = Array.isArray(items) && typeof index === 'number' ? items[index] : undefined;
    if (scope) scopes.push(scope);
  }
  return valueIn(scopes, key);
}

/**
 * @param {Fields[]} scopes outermost first
 * @param {string} key
 * @returns {FieldValue | undefined}
 */
function valueIn(scopes, key) {
  return scopes.findLast((scope) => Object.hasOwn(scope, key))?.[key];
}

/** Leaves the length of a rule line on its paragraph; the line is placed once the whole part is filled. */
class RulePlugin extends TemplatePlugin {
  contentType = RULE_CONTENT_TYPE;

  /**
   * @override
   * @param {import('easy-template-x').Tag} tag
   * @param {import('easy-template-x').ScopeData} data
   */
  simpleTagReplacements(tag, data) {
    if (tag.placement !== 'TextNode') return;
    const paragraph = officeMarkup.query.containingParagraphNode(tag.xmlTextNode);
    const { length } = /** @type {import('./template-fields.ts').RuleLine} */ (
      /** @type {unknown} */ (data.getScopeData())
    );
    paragraph.attributes = { ...paragraph.attributes, [RULE_MARK]: String(length) };
    officeMarkup.modify.removeTag(tag);
  }
}

/** Marks the paragraphs that hold only `{#…}` and `{/…}`: they shape the paper and are not printed. */
class MarkControlParagraphs extends TemplateExtension {
  /**
   * @override
   * @param {import('easy-template-x').ScopeData} _data
   * @param {import('easy-template-x').TemplateContext} context
   */
  async execute(_data, context) {
    for (const paragraph of elementsOf(await context.currentPart.xmlRoot(), 'w:p')) {
      if (ONLY_CONTROL_TAGS.test(textOf(paragraph))) {
        paragraph.attributes = { ...paragraph.attributes, [CONTROL_MARK]: '1' };
      }
    }
  }
}

/** What the library cannot do while it fills: see the functions called, in this order. */
class FinishPart extends TemplateExtension {
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

/**
 * A line end typed by a person becomes a new paragraph like the one it stands in; a line break would stretch
 * the justified line before it. Elsewhere than directly in a run of the paragraph it becomes a space.
 *
 * @param {Element} paragraph
 */
function splitAtParagraphEnds(paragraph) {
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

/** @param {Element} parent @param {Element} child @param {Set<string>} followers */
function insertInOrder(parent, child, followers) {
  const others = (parent.childNodes ?? []).filter((node) => node.nodeName !== child.nodeName);
  const place = others.findIndex((node) => followers.has(node.nodeName));
  const at = place < 0 ? others.length : place;
  setChildren(parent, [...others.slice(0, at), child, ...others.slice(at)]);
}

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

/** @param {XmlNode} node @param {string} name @returns {Element | undefined} */
function childNamed(node, name) {
  return /** @type {Element | undefined} */ (node.childNodes?.find((child) => child.nodeName === name));
}

/** Every element of that name, in document order. @param {XmlNode} root @param {string} name @returns {Element[]} */
function elementsOf(root, name) {
  /** @type {Element[]} */
  const found = [];
  /** @param {XmlNode} node */
  const visit = (node) => {
    if (node.nodeName === name) found.push(/** @type {Element} */ (node));
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(root);
  return found;
}

/** @param {XmlNode} root @returns {import('easy-template-x').XmlTextNode[]} */
function textNodesOf(root) {
  if (xml.query.isTextNode(root)) return [root];
  return (root.childNodes ?? []).flatMap(textNodesOf);
}

/** @param {XmlNode} node @returns {string} */
function textOf(node) {
  if (xml.query.isTextNode(node)) return node.textContent ?? '';
  return (node.childNodes ?? []).map(textOf).join('');
}

/** @param {XmlNode} root @param {string} from @param {string} to */
function replaceText(root, from, to) {
  for (const node of textNodesOf(root)) node.textContent = node.textContent.replaceAll(from, to);
}

/** Gives a node these children, with the links the library keeps between nodes. @param {XmlNode} parent @param {XmlNode[]} children */
function setChildren(parent, children) {
  parent.childNodes = children;
  for (const [index, child] of children.entries()) {
    child.parentNode = /** @type {Element} */ (parent);
    child.nextSibling = children[index + 1];
  }
}
