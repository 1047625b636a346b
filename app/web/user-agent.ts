const BROWSERS: readonly [name: string, mark: RegExp][] = [
  ['Coc Coc', /coc_coc_browser/i],
  ['Edge', /\bEdgA?\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

const SYSTEMS: readonly [name: string, mark: RegExp][] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux/],
];

/** What a browser says of itself, short enough to recognise one's own machines by; null for anything else. */
export function describeMachine(userAgent: string): { browser: string; system: string } | null {
  const found = (list: typeof BROWSERS) => list.find(([, mark]) => mark.test(userAgent))?.[0];
  const [browser, system] = [found(BROWSERS), found(SYSTEMS)];
  return browser && system ? { browser, system } : null;
}
