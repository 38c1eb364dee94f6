import { pictureAt } from "#components/trade/picture";
import { Placeholder } from "#components/trade/placeholder";

/** A small square picture of a line, or its drawn stand-in. The name stands beside it, so it says nothing itself. */
export function Thumbnail({ file, name, size }: { file: string | null; name: string; size: number }) {
  if (!file) return <Placeholder name={name} />;
  return (
    <img
      src={pictureAt(file, size > 96 ? 256 : 96)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      className="aspect-square w-full object-cover"
    />
  );
}
