// Plain JavaScript, checked through its JSDoc types: the rendering worker loads these very files by their path,
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
} from 'easy-template-x';
import { FinishPart } from './finish-part.mjs';
import { CONTROL_MARK, RULE_MARK } from './marks.mjs';
import { elementsOf, textOf } from './word-tree.mjs';

/** @typedef {import('../template-fields.ts').Fields} Fields */
/** @typedef {import('../template-fields.ts').FieldValue} FieldValue */

export const RULE_CONTENT_TYPE = 'rule';

const ONLY_CONTROL_TAGS = /^\s*(?:\{\s*[#/][^{}]*\}\s*)+$/;
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
    const { length } = /** @type {import('../template-fields.ts').RuleLine} */ (
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
