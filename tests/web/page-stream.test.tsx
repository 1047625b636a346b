import { PassThrough, type Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pageStream } from '#app/web/page-stream.server.ts';

const page = (
  <ul>
    {Array.from({ length: 400 }, (_, place) => (
      <li key={String(place)}>Tìm số văn bản, nhiệm vụ, đơn vị thứ {place}</li>
    ))}
  </ul>
);

const sentThrough = (stream: Transform): Promise<string> =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => resolve(text(pipe(stream))),
      onShellError: reject,
    });
  });

test('Vietnamese words arrive whole wherever the blocks of the page end', async () => {
  expect(await sentThrough(pageStream())).toBe(renderToString(page));
});

test('the stream can go once React fills its blocks itself', async () => {
  expect(await sentThrough(new PassThrough())).toContain('\0');
});
