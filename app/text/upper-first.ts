/** A name at the head of a line, cell or choice: `xã Long Thuận` → `Xã Long Thuận`. Inside sentences it stays as it is. */
export const upperFirst = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
