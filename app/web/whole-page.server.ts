import { Writable } from 'node:stream';

/**
 * Collects React's page and hands it over in one piece. React 18 sends blocks of 2 KB; where the next letter needs more
 * bytes than are left in a block, it leaves them NUL (react/react#31134, mended in React 19). Vietnamese meets that on
 * every other page.
 */
export function wholePage(done: (page: Buffer) => void): Writable {
  const blocks: Uint8Array[] = [];
  return new Writable({
    write(block: Uint8Array, _encoding, next) {
      let end = block.length;
      while (end > 0 && block[end - 1] === 0) end -= 1;
      blocks.push(block.subarray(0, end));
      next();
    },
    final(next) {
      done(Buffer.concat(blocks));
      next();
    },
  });
}
