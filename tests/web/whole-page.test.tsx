import { PassThrough, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wholePage } from '#app/web/whole-page.server.ts';

const page = (
  <ul>
    {Array.from({ length: 400 }, (_, place) => (
      <li key={String(place)}>Tìm số văn bản, nhiệm vụ, đơn vị thứ {place}</li>
    ))}
  </ul>
);

const renderInto = (stream: Writable) => {
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => void pipe(stream) });
};

test('Vietnamese words arrive whole wherever the blocks of the page end', async () => {
  const sent = await new Promise<Buffer>((resolve) => renderInto(wholePage(resolve)));
  expect(sent.toString()).toBe(renderToString(page));
});

test('the blocks need no mending once React fills them itself', async () => {
  const plain = new PassThrough();
  renderInto(plain);
  expect(await text(plain)).toContain('\0');
});
