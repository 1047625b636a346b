// The Vietnamese alphabet as used for points (điểm) of a paper: no w, f, j, z, and only đ of the marked letters.
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The letter of the n-th point, from 0: a, b, c, d, đ, e, g … y, then aa, bb … */
export function pointLetter(index: number): string {
  const letter = POINT_LETTERS[index % POINT_LETTERS.length] ?? '';
  return letter.repeat(Math.floor(index / POINT_LETTERS.length) + 1);
}

/** The Roman number of a part or annex, from 1. */
export function romanNumber(value: number): string {
  let left = value;
  let printed = '';
  for (const [size, letters] of ROMAN) {
    while (left >= size) {
      printed += letters;
      left -= size;
    }
  }
  return printed;
}
