/** A map that holds so much and no more: what was asked for longest ago goes first. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** `weight` counts towards the limit; what alone is heavier than all of it is not kept. */
  set(key: string, value: Value, weight?: number): void;
  delete(key: string): void;
  clear(): void;
}

export function recent<Value>(most: number): Recent<Value> {
  // A Map remembers the order of insertion: an entry is put in again whenever it is used.
  const entries = new Map<string, { value: Value; weight: number }>();
  let held = 0;
  const remove = (key: string) => {
    held -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, weight = 1) {
      remove(key);
      entries.set(key, { value, weight });
      held += weight;
      for (const oldest of entries.keys()) {
        if (held <= most) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      entries.clear();
      held = 0;
    },
  };
}
