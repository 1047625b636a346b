const MARKS = /\p{M}+/gu;

/**
 * Search form of a text: no marks, đ as d, lower case, only `a-z0-9` and single spaces.
 * Both databases compare folded with folded, because neither lower-cases Vietnamese reliably.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Reading form of a text for patterns: NFC, marks off, đ as d, lower case, every other character kept.
 * A position in the result is the same position in the NFC text, so matches can be cut from either.
 */
export function plainVietnamese(text: string): string {
  let plain = '';
  for (const unit of text.normalize('NFC').split('')) {
    const base = unit.normalize('NFD').charAt(0).toLowerCase();
    plain += base.length !== 1 ? unit : base === 'đ' ? 'd' : base;
  }
  return plain;
}

// Combining marks after NFD: the first three make another letter, the last five are tones.
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031b';
// Dictionary order of tones: level, grave, hook above, tilde, acute, dot below.
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const END = '0';
const GAP = '1';
const NUMBER = '2';
const NUMBER_WIDTH = 12;
const UNIT = /(\d+)|([a-zđ])(\p{M}*)|[^\da-zđ]+/gu;

function letterRank(base: string, marks: string): string {
  if (base === 'đ') return 'd1';
  if (marks.includes(BREVE) && base === 'a') return 'a1';
  if (marks.includes(CIRCUMFLEX)) return base === 'a' ? 'a2' : `${base}1`;
  if (marks.includes(HORN)) return base === 'o' ? 'o2' : `${base}1`;
  return `${base}0`;
}

function toneRank(marks: string): string {
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  return String(tone + 1);
}

/**
 * A key that sorts as the Vietnamese alphabet does (a ă â b c d đ e ê …), then by tone, with whole
 * numbers by value. It holds only `a-z0-9`, so every database collation orders it alike.
 */
export function sortKeyVietnamese(text: string): string {
  let letters = '';
  let tones = '';
  for (const unit of text.toLowerCase().normalize('NFD').trim().matchAll(UNIT)) {
    const [, digits, base, marks = ''] = unit;
    if (digits !== undefined) letters += NUMBER + digits.replace(/^0+(?=\d)/, '').padStart(NUMBER_WIDTH, '0');
    else if (base !== undefined) {
      letters += letterRank(base, marks);
      tones += toneRank(marks);
    } else letters += GAP;
  }
  return letters + END + tones.replace(/0+$/, '');
}

/** Orders texts by their Vietnamese sort key; texts with equal keys by code unit, so the order is total. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [sortKeyVietnamese(a), sortKeyVietnamese(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// Pasted from Word and the web: soft hyphen, zero-width space and joiner, byte order mark, lone surrogates.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|\p{Cs}|(?![\n\t])\p{Cc}/gu;

/** Text as it is stored: NFC, line ends as \n, no control or invisible characters but \n and \t, trimmed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC').trim();
}
