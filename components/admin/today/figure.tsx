/** One figure of the day, with how it stood at the same hour of other days. */
export const Figure = ({ name, value, beside }: { name: string; value: string; beside: readonly string[] }) => (
  <div className="-mb-px -ml-px border-b border-l border-hairline px-5 py-3">
    <dt className="text-[13px] text-muted">{name}</dt>
    <dd className="figures">
      <span className="block font-display text-lg font-[650]">{value}</span>
      {beside.map((text) => (
        <span key={text} className="block text-xs text-muted">
          {text}
        </span>
      ))}
    </dd>
  </div>
);
