import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 150_000;

/** A word on a page, in points from the top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The words that stand on one line, from top to bottom. */
  readonly lines: readonly string[];
}

export interface Pdf {
  readonly pages: readonly Page[];
  /** Names of the fonts in the file, without the subset's mark. */
  readonly fonts: readonly string[];
}

/** Turns Word files into PDF with LibreOffice, in one go and with a profile of its own; by the names given. */
export async function printed(files: Readonly<Record<string, Buffer>>): Promise<Map<string, Pdf>> {
  const folder = await mkdtemp(join(tmpdir(), 'chi-dao-print-'));
  try {
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(folder, `${name}.docx`), files[name] ?? '');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const documents = names.map((name) => join(folder, `${name}.docx`));
    await tool('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents]);
    const pdfs = new Map<string, Pdf>();
    for (const name of names) pdfs.set(name, await readPdf(join(folder, `${name}.pdf`)));
    return pdfs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tool(name: string, options: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(name, options, {
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing)
      throw new Error(`${name} is missing: apt-get install libreoffice-writer poppler-utils fonts-liberation2`);
    throw error;
  }
}

async function readPdf(file: string): Promise<Pdf> {
  const boxes = `${file}.xml`;
  await tool('pdftotext', ['-bbox', file, boxes]);
  const fonts = (await tool('pdffonts', [file])).split('\n').slice(2);
  return {
    pages: pagesOf(await readFile(boxes, 'utf8')),
    fonts: fonts
      .filter((line) => line.trim() !== '')
      .map((line) => line.replace(/^[A-Z]{6}\+/, '').split(/\s/)[0] ?? ''),
  };
}

function pagesOf(boxes: string): Page[] {
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']): Word => ({
          text: decoded(text),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      );
      const [, width, height] = /width="(.+?)" height="(.+?)"/.exec(page) ?? [];
      return { width: Number(width), height: Number(height), words, lines: linesOf(words) };
    });
}

/** Words whose middles are at about the same height, from left to right. */
function linesOf(words: readonly Word[]): string[] {
  const middle = (word: Word) => (word.top + word.bottom) / 2;
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(middle(first) - middle(word)) < 3) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    line
      .sort((a, b) => a.left - b.left)
      .map((word) => word.text)
      .join(' '),
  );
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
