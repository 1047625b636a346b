import type { DueTerm } from './due.ts';
import { parseDuePhrase } from './due-phrase.ts';
import { foldVietnamese } from './shared/fold-vietnamese.ts';
import type { LocalDate } from './shared/local-date.ts';

/** A unit or group that can be named after `@` or `+`; names hold full and short names and symbols. */
export interface NamedAddressee {
  readonly id: string;
  readonly names: readonly string[];
}

export type Marker = '@' | '+' | '>';

export interface MatchedToken {
  readonly marker: Marker;
  /** The words as typed, without the marker. */
  readonly typed: string;
  /** The unit found; null for a deadline. */
  readonly id: string | null;
}

export interface UnknownToken {
  readonly marker: Marker;
  readonly typed: string;
  /** Units the typed words could mean, best first; empty when none comes near. */
  readonly candidateIds: readonly string[];
}

export interface ShorthandResult {
  /** The conclusion itself, without what was understood as units and deadline. */
  readonly text: string;
  readonly leadIds: readonly string[];
  readonly coordinatingIds: readonly string[];
  readonly due: DueTerm | null;
  readonly matched: readonly MatchedToken[];
  readonly unknown: readonly UnknownToken[];
}

const MARKER = /(?<=^|\s)([@+>])(?=[^\s\d]|(?<=>)\d)/g;
const MOST_WORDS = 12;
const MOST_CANDIDATES = 5;
// Generic words an office leaves out in speech: "Tư pháp" for "Phòng Tư pháp".
const GENERIC =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|phong|so|ban|chi cuc|xa|phuong|thi tran|tt|dac khu|huyen|quan|tinh|thanh pho|thi xa)\s+/;
const JOINING = new Set(['va', 'cua', 'cac']);

/** How surely a phrase names a unit: its own name, the name without generic words, its initials. */
type Sureness = 0 | 1 | 2;
type Index = ReadonlyMap<string, { readonly sureness: Sureness; readonly ids: readonly string[] }>;

function indexOf(addressees: readonly NamedAddressee[]): Index {
  const index = new Map<string, { sureness: Sureness; ids: string[] }>();
  const add = (phrase: string, id: string, sureness: Sureness): void => {
    const known = index.get(phrase);
    if (phrase === '' || (known && known.sureness < sureness)) return;
    if (!known || known.sureness > sureness) index.set(phrase, { sureness, ids: [id] });
    else if (!known.ids.includes(id)) known.ids.push(id);
  };
  for (const { id, names } of addressees) {
    for (const name of names) {
      let phrase = foldVietnamese(name);
      add(phrase, id, 0);
      for (let shorter = phrase.replace(GENERIC, ''); shorter !== phrase; shorter = phrase.replace(GENERIC, '')) {
        phrase = shorter;
        add(phrase, id, 1);
      }
      const words = phrase.split(' ').filter((word) => !JOINING.has(word));
      if (words.length > 1) add(words.map((word) => word.charAt(0)).join(''), id, 2);
    }
  }
  return index;
}

interface Taken {
  readonly typed: string;
  readonly ids: readonly string[];
  readonly rest: string;
}

// Takes the longest run of whole words from the start that names something.
function takeName(value: string, index: Index): Taken | null {
  const ends = [...value.matchAll(/\S+/g)].slice(0, MOST_WORDS).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const typed = value.slice(0, end).replace(/[\s,;.:]+$/, '');
    const found = index.get(foldVietnamese(typed));
    if (found) return { typed, ids: found.ids, rest: value.slice(typed.length) };
  }
  return null;
}

function candidatesFor(typed: string, addressees: readonly NamedAddressee[]): string[] {
  const folded = foldVietnamese(typed);
  if (folded.length < 2) return [];
  return addressees
    .filter(({ names }) => names.some((name) => ` ${foldVietnamese(name)}`.includes(` ${folded}`)))
    .map(({ id }) => id)
    .slice(0, MOST_CANDIDATES);
}

/**
 * Reads one line typed in a meeting, `… @VHTT +Tư pháp >29/4`: after `@` who leads, after `+` who
 * helps, after `>` when it is due (as of `today`). Several units are separated by commas. What is not
 * understood is reported, never guessed; words left over stay in the text.
 */
export function parseShorthand(line: string, addressees: readonly NamedAddressee[], today: LocalDate): ShorthandResult {
  const typed = line.normalize('NFC').trim();
  const index = indexOf(addressees);
  const markers = [...typed.matchAll(MARKER)];
  const reading = new Reading(addressees);
  reading.keep(typed.slice(0, markers[0]?.index ?? typed.length));
  markers.forEach((found, position) => {
    const marker = found[1] as Marker;
    const value = typed.slice(found.index + 1, markers[position + 1]?.index ?? typed.length).trim();
    if (marker === '>') readDue(value, today, reading);
    else readUnits(marker, value, index, reading);
  });
  return reading.result();
}

function readUnits(marker: '@' | '+', value: string, index: Index, reading: Reading): void {
  let rest = value;
  while (rest !== '') {
    const taken = takeName(rest, index);
    if (taken === null) {
      reading.notUnderstood(marker, rest);
      return;
    }
    reading.unit(marker, taken);
    const next = /^\s*[,;]\s*(?=\S)/.exec(taken.rest);
    if (next === null) {
      reading.keep(taken.rest);
      return;
    }
    rest = taken.rest.slice(next[0].length);
  }
}

function readDue(value: string, today: LocalDate, reading: Reading): void {
  const phrases = [...value.matchAll(/\S+/g)]
    .slice(0, MOST_WORDS)
    .map((word) => value.slice(0, word.index + word[0].length))
    .map((phrase) => ({ phrase, term: parseDuePhrase(phrase, today) }));
  const longest = phrases.findLast(({ term }) => term !== null);
  if (!longest?.term) {
    reading.notUnderstood('>', value);
    return;
  }
  // A recurrence is found inside any words; the fewest that say the same are the deadline.
  const rule = JSON.stringify(longest.term.recurrence);
  const shortest = phrases.find(({ term }) => term?.recurrence && JSON.stringify(term.recurrence) === rule);
  const { phrase, term } = shortest ?? longest;
  reading.deadline(phrase, term ?? longest.term);
  reading.keep(value.slice(phrase.length));
}

class Reading {
  private readonly kept: string[] = [];
  private readonly leadIds: string[] = [];
  private readonly coordinatingIds: string[] = [];
  private due: DueTerm | null = null;
  private readonly matched: MatchedToken[] = [];
  private readonly unknown: UnknownToken[] = [];
  private readonly addressees: readonly NamedAddressee[];

  constructor(addressees: readonly NamedAddressee[]) {
    this.addressees = addressees;
  }

  keep(text: string): void {
    const trimmed = text.trim();
    if (trimmed !== '') this.kept.push(trimmed);
  }

  unit(marker: '@' | '+', { typed, ids }: Taken): void {
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0) {
      this.unknown.push({ marker, typed, candidateIds: ids });
      return;
    }
    const list = marker === '@' ? this.leadIds : this.coordinatingIds;
    if (!list.includes(id)) list.push(id);
    this.matched.push({ marker, typed, id });
  }

  deadline(typed: string, term: DueTerm): void {
    if (this.due === null) {
      this.due = term;
      this.matched.push({ marker: '>', typed, id: null });
    } else this.unknown.push({ marker: '>', typed, candidateIds: [] });
  }

  notUnderstood(marker: Marker, typed: string): void {
    const candidateIds = marker === '>' ? [] : candidatesFor(typed, this.addressees);
    this.unknown.push({ marker, typed, candidateIds });
  }

  result(): ShorthandResult {
    return {
      text: this.kept.join(' '),
      leadIds: this.leadIds,
      // A unit that leads does not also help itself.
      coordinatingIds: this.coordinatingIds.filter((id) => !this.leadIds.includes(id)),
      due: this.due,
      matched: this.matched,
      unknown: this.unknown,
    };
  }
}
