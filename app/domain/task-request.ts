/** What a lead unit may ask for: to be rid of a task, more time, a pause, or its end. */
export const REQUEST_KINDS = ['decline', 'extension', 'suspension', 'closing'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** `lapsed`: the task moved on by itself, so that there was nothing left to decide. */
export const REQUEST_STATES = ['open', 'approved', 'refused', 'withdrawn', 'lapsed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
