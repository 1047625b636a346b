/** RFC 6266: an ASCII name for old programs, the true one in UTF-8 for the rest. */
function disposition(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, (letter) => (letter === letter.toLowerCase() ? 'd' : 'D'))
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const utf8 = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}

/** A file to keep, never to show in place: what people upload must not run as a page of this site. */
export const download = (
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  { name, contentType, size }: { name: string; contentType: string; size: number },
): Response =>
  new Response(body, {
    headers: {
      'Content-Type': contentType,
      'Content-Length': String(size),
      'Content-Disposition': disposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
