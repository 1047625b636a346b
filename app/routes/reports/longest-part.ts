/** Characters of one part somebody adds to a report; together the parts must fit an address. */
export const LONGEST_PART = 600;
