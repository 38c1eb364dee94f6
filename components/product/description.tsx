/** Long first sentences read as text, not as a title. */
const longestLead = 110;

/** The description, led by its first sentence where that is short enough to stand out. */
export function Description({ text }: { text: string }) {
  const [paragraph = "", ...others] = text.split(/\n+/).filter(Boolean);
  const [, lead = "", rest = ""] = /^(.+?[.!?…])\s+(.+)$/s.exec(paragraph) ?? [];
  const led = lead !== "" && lead.length <= longestLead;
  const body = led ? [rest, ...others] : [paragraph, ...others];
  return (
    <>
      {led && (
        <p className="max-w-[28ch] font-display text-[26px] leading-[1.2] font-[600] tracking-tight text-pretty lg:text-[32px]">
          {lead}
        </p>
      )}
      <div className={led ? "mt-6 max-w-[60ch] space-y-4 text-pretty" : "max-w-[60ch] space-y-4 text-lg text-pretty"}>
        {body.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
    </>
  );
}
