import { FileRefused } from '../refusal.ts';
import { elementsIn, parseXml, type XmlElement } from './xml.ts';
import { type Archive, openArchive } from './zip.ts';

/** The parts of a Word file that its form depends on, parsed. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  /** Pages as Word last counted them; null when the file does not say. */
  readonly pages: number | null;
  /** A part the document points to by relationship id, such as a header. */
  readonly related: (id: string | undefined) => XmlElement | undefined;
}

interface Relation {
  readonly id: string;
  /** Last part of the relationship type: `styles`, `header`. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Relations outside that open nothing by themselves. */
const HARMLESS = new Set(['hyperlink']);
// A template on the writer's own disk is dead weight; one on a server is fetched when the file is opened.
const REMOTE = /^(?:https?|ftp|file:\/\/\/?\\\\|\\\\|file:\/\/[^/])/i;

/** Opens a Word file (.docx). Throws FileRefused. */
export function openWordFile(bytes: Uint8Array): WordPackage {
  refuseOldFormats(bytes);
  const archive = openArchive(bytes);
  const parse = (name: string | undefined): XmlElement | undefined => {
    const content = name === undefined ? undefined : archive.read(name);
    return content && name !== undefined ? parseXml(content, name) : undefined;
  };
  const types = parse('[Content_Types].xml');
  if (!types) throw new FileRefused('not_word');
  refuseMacros(archive, types);
  refuseExternalLinks(archive);
  const root = relationsOf(archive, '');
  const main = root.find(({ kind }) => kind === 'officeDocument')?.target;
  const document = parse(main);
  if (main === undefined || document?.name !== 'w:document') throw new FileRefused('not_word');
  const relations = relationsOf(archive, main);
  const partOf = (kind: string) => parse(relations.find((one) => one.kind === kind)?.target);
  return {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    settings: partOf('settings'),
    theme: partOf('theme'),
    pages: pagesIn(parse(root.find(({ kind }) => kind === 'extended-properties')?.target)),
    related: (id) => parse(relations.find((one) => one.id === id && !one.isExternal)?.target),
  };
}

function refuseOldFormats(bytes: Uint8Array): void {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  // The same container holds old Word files and new ones under a password; the latter name their stream.
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  throw new FileRefused(isEncrypted ? 'encrypted' : 'old_word');
}

function refuseMacros(archive: Archive, types: XmlElement): void {
  const named = archive.names.find((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name));
  const typed = elementsIn(types).some((type) =>
    /macroEnabled|vbaProject/i.test(type.attributes.get('ContentType') ?? ''),
  );
  if (named !== undefined || typed) throw new FileRefused('macros', named ?? null);
}

function refuseExternalLinks(archive: Archive): void {
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) {
    const bad = readRelations(archive, name, '').find(
      ({ isExternal, kind, target }) =>
        isExternal && !HARMLESS.has(kind) && (kind !== 'attachedTemplate' || REMOTE.test(target)),
    );
    if (bad) throw new FileRefused('external_link', bad.target.slice(0, 200));
  }
}

/** Relations of a part, their targets as names of the archive. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  return readRelations(archive, `${folder}_rels/${part.slice(slash)}.rels`, folder);
}

function readRelations(archive: Archive, name: string, folder: string): Relation[] {
  const content = archive.read(name);
  if (!content) return [];
  return elementsIn(parseXml(content, name)).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      target: isExternal ? target : resolved(folder, target),
      isExternal,
    };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function pagesIn(properties: XmlElement | undefined): number | null {
  const written = elementsIn(properties).find(({ name }) => name.endsWith('Pages'))?.children[0];
  const pages = Number(written);
  return typeof written === 'string' && Number.isInteger(pages) && pages > 0 ? pages : null;
}
