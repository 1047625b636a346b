import { fromEmu, points } from './measures.ts';
import { at, elementsIn, type XmlElement } from './xml.ts';

const MM_PER_POINT = 25.4 / 72;
const BOX = 'w:txbxContent';
const STRAIGHT = new Set(['line', 'straightConnector1']);

/** Descendants of a name that belong to this drawing, and not to one within its text boxes. */
const own = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    const found = child.name === name ? [child] : [];
    return child.name === BOX ? found : found.concat(own(child, name));
  });

/** Lengths, in millimetres, of the straight level lines drawn at a place of the text. */
export function drawnLines(drawing: XmlElement): number[] {
  return [...shapeLines(drawing), ...oldLines(drawing)];
}

function shapeLines(drawing: XmlElement): number[] {
  const isLine = own(drawing, 'a:prstGeom').some(({ attributes }) => STRAIGHT.has(attributes.get('prst') ?? ''));
  if (!isLine) return [];
  const extent = (own(drawing, 'wp:extent')[0] ?? own(drawing, 'a:ext')[0])?.attributes;
  const [width, height] = [fromEmu(extent?.get('cx')), fromEmu(extent?.get('cy'))];
  return width > height ? [width] : [];
}

/** Lines of Word 2003 and earlier: `<v:line from="0,1pt" to="120pt,1pt">`, or a connector with a width. */
function oldLines(drawing: XmlElement): number[] {
  const lines = own(drawing, 'v:line').map(({ attributes }) => {
    const end = (name: string) =>
      points(
        attributes
          .get(name)
          ?.split(',')[0]
          ?.trim()
          .replace(/^(-?[\d.]+)$/, '$1pt'),
      ) ?? 0;
    return Math.abs(end('to') - end('from')) * MM_PER_POINT;
  });
  const connectors = own(drawing, 'v:shape')
    .filter(({ attributes }) => attributes.get('o:connectortype') === 'straight')
    .map(({ attributes }) => {
      const width = /(?:^|;)\s*width:([^;]+)/.exec(attributes.get('style') ?? '')?.[1]?.trim();
      return (points(width) ?? 0) * MM_PER_POINT;
    });
  return [...lines, ...connectors].filter((length) => length > 0);
}

/** Text boxes of a drawing: what is in them is printed beside the text. */
export const textBoxes = (drawing: XmlElement): XmlElement[] => own(drawing, BOX);

/** Whether a drawing frames its text with a line. */
export const isFrame = (drawing: XmlElement): boolean =>
  textBoxes(drawing).length > 0 &&
  !own(drawing, 'wps:spPr').some((shape) => at(shape, 'a:ln', 'a:noFill') !== undefined) &&
  !own(drawing, 'v:shape').some(({ attributes }) => attributes.get('stroked') === 'f');
