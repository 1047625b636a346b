/** Imported by the schema so that a page which drags it into the browser bundle fails the build. */
export {};
