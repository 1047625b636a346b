// The browser of the tests: any Chromium that is here, else one installed the way the platform allows.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, the system's, or Playwright's own; null when there is none.
 * Call it after npm has installed the packages.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const { chromium } = await import('@playwright/test');
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: Debian's package where apt and its rights are there, else Playwright's.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  console.log('No Chromium here: installing one …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    // Its exit code also tells of other packages on the machine: only the browser counts.
    const quietly = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends'];
    run('apt-get', [...quietly, 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
  } else {
    runTool('playwright', ['install', 'chromium']);
  }
  return findChromium();
}
