// Reading and rearranging the tree of a Word part.
import { xml } from 'easy-template-x';

/** @typedef {import('easy-template-x').XmlNode} XmlNode */
/** @typedef {import('easy-template-x').XmlGeneralNode} Element */

/** @param {XmlNode} node @param {string} name @returns {Element | undefined} */
export function childNamed(node, name) {
  return /** @type {Element | undefined} */ (node.childNodes?.find((child) => child.nodeName === name));
}

/** Every element of that name, in document order. @param {XmlNode} root @param {string} name @returns {Element[]} */
export function elementsOf(root, name) {
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
export function textNodesOf(root) {
  if (xml.query.isTextNode(root)) return [root];
  return (root.childNodes ?? []).flatMap(textNodesOf);
}

/** @param {XmlNode} node @returns {string} */
export function textOf(node) {
  if (xml.query.isTextNode(node)) return node.textContent ?? '';
  return (node.childNodes ?? []).map(textOf).join('');
}

/** @param {XmlNode} root @param {string} from @param {string} to */
export function replaceText(root, from, to) {
  for (const node of textNodesOf(root)) node.textContent = node.textContent.replaceAll(from, to);
}

/** Gives a node these children, with the links the library keeps between nodes. @param {XmlNode} parent @param {XmlNode[]} children */
export function setChildren(parent, children) {
  parent.childNodes = children;
  for (const [index, child] of children.entries()) {
    child.parentNode = /** @type {Element} */ (parent);
    child.nextSibling = children[index + 1];
  }
}

/** @param {Element} parent @param {Element} child @param {Set<string>} followers */
export function insertInOrder(parent, child, followers) {
  const others = (parent.childNodes ?? []).filter((node) => node.nodeName !== child.nodeName);
  const place = others.findIndex((node) => followers.has(node.nodeName));
  const at = place < 0 ? others.length : place;
  setChildren(parent, [...others.slice(0, at), child, ...others.slice(at)]);
}
