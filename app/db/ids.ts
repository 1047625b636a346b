import { v7 } from 'uuid';

/** A new record id: time-ordered (UUID version 7), so that newer rows sit together in every index. */
export const newId = (): string => v7();
