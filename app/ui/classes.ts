/** Joins the class names that apply. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');

/** The class `p-0 … p-100` that sets a width, because the CSP forbids the style attribute. */
export const percentClass = (percent: number): string => `p-${Math.min(100, Math.max(0, Math.round(percent)))}`;
