/** Every English catalog that screens use, as one file for the browser; importing it makes the words available. */
import { addEnglish } from './pair.ts';

type Catalog = Record<string, unknown>;

const files = import.meta.glob<Catalog>(['./en/*.ts', '!./en/*errors.ts', '!./en/*flash.ts', '!./en/http.ts'], {
  eager: true,
});

addEnglish(Object.values(files).flatMap((catalog) => Object.entries(catalog)));
