import { Transform } from 'node:stream';

/**
 * Takes React's page on its way out. React 18 sends blocks of 2 KB; where the next letter needs more bytes than are left
 * in a block, it leaves them NUL (react/react#31134, mended in React 19). Vietnamese meets that on every other page.
 */
export const pageStream = (): Transform =>
  new Transform({
    transform(block: Uint8Array, _encoding, done) {
      let end = block.length;
      while (end > 0 && block[end - 1] === 0) end -= 1;
      done(null, block.subarray(0, end));
    },
  });
