const control =
  "h-8 rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11 max-lg:text-base hover:border-ink";

/** A choice in a filter bar, its name before it. */
export function FilterSelect({
  name,
  label,
  value,
  choices,
}: {
  name: string;
  label: string;
  value: string;
  choices: readonly Readonly<{ value: string; name: string }>[];
}) {
  return (
    <label className="flex items-center gap-1.5 text-[13px] text-muted">
      {label}
      <select name={name} defaultValue={value} className={`${control} max-w-40 text-ink`}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A figure in a filter bar. */
export function FilterValue({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="flex items-center gap-1.5 text-[13px] text-muted">
      {label}
      <input
        name={name}
        inputMode="numeric"
        maxLength={4}
        defaultValue={value}
        className={`${control} w-14 text-right text-ink`}
      />
    </label>
  );
}
