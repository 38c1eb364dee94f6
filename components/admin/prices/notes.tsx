import type { PriceNote } from "./sheet-line.tsx";

const tones = { amber: "text-amber", muted: "text-muted", vermilion: "text-vermilion", fir: "text-fir" };

/** What waits on a price; why opens under it. */
export function Notes({ notes, open = false }: { notes: readonly PriceNote[]; open?: boolean }) {
  return notes.map(({ tone, text, why }) =>
    why.length === 0 ? (
      <span key={text} className={`block text-xs leading-4 ${tones[tone]}`}>
        {text}
      </span>
    ) : (
      <details key={text} open={open} className={`text-xs leading-4 ${tones[tone]}`}>
        <summary className="cursor-pointer max-lg:py-1">{text}</summary>
        <ul className="list-disc pb-1 pl-4 text-ink">
          {why.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    ),
  );
}
