import { Picture } from "#components/trade/picture";
import type { Picture as PictureView } from "#lib/catalogue/schema";

/** Long first sentences read as text, not as a title. */
const longestLead = 110;

/** The description, led by its first sentence where that is short enough to stand out, with a closer look beside it. */
export function Description({ text, picture, name }: { text: string; picture: PictureView | null; name: string }) {
  const [paragraph = "", ...others] = text.split(/\n+/).filter(Boolean);
  const [, lead = "", rest = ""] = /^(.+?[.!?…])\s+(.+)$/s.exec(paragraph) ?? [];
  const led = lead !== "" && lead.length <= longestLead;
  const body = led ? [rest, ...others] : [paragraph, ...others];
  return (
    <div className={picture ? "grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_340px] lg:gap-12" : undefined}>
      <div>
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
      </div>
      {picture && (
        <div className="relative aspect-4/5 overflow-hidden rounded-card bg-sweep max-lg:hidden">
          <Picture
            picture={picture}
            name={name}
            sizes="340px"
            decorative
            className="absolute inset-0 size-full origin-[52%_62%] scale-[1.4] object-cover"
          />
        </div>
      )}
    </div>
  );
}
