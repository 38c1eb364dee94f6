const control =
  "h-8 rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11 max-lg:text-base hover:border-ink";

/** The name before its control; on a phone one under the other, all controls beginning at one line. */
const named =
  "flex items-center gap-1.5 text-[13px] text-muted max-sm:grid max-sm:w-full max-sm:grid-cols-[7rem_minmax(0,1fr)]";

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
    <label className={named}>
      {label}
      <select name={name} defaultValue={value} className={`${control} max-w-56 text-ink max-sm:max-w-none`}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day in a filter bar. */
export function FilterDay({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className={named}>
      {label}
      <input type="date" name={name} defaultValue={value} className={`${control} text-ink`} />
    </label>
  );
}

/** A figure in a filter bar. */
export function FilterValue({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className={named}>
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
