/** The id of a record about to be created: a form carries it, so that sending it twice creates one. */
export { newId as freshId } from '../db/ids.ts';
