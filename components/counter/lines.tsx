import { Thumbnail } from "#components/cart/thumbnail";

type Line = Readonly<{ id: string; name: string; optionsText: string; pictureFile: string | null; quantity: number }>;

/** What is in a pick-up, with its pictures, as one compares it with a bag. */
export function PickupLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ id, name, optionsText, pictureFile, quantity }) => (
        <li key={id} className="flex items-center gap-3 border-t border-hairline px-4 py-2">
          <span className="size-14 shrink-0 overflow-hidden rounded-[4px] bg-sweep">
            <Thumbnail file={pictureFile} name={name} size={56} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            {optionsText && <span className="block text-[13px] text-muted">{optionsText}</span>}
          </span>
          <span className="figures text-lg font-medium">× {quantity}</span>
        </li>
      ))}
    </ul>
  );
}
