/** Keys to press one after another. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  return (
    <span className="row g-4">
      {keys.map((key) => (
        <kbd className="kbd" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
