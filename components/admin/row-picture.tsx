import { clsx } from "clsx";
import { pictureAt } from "#components/trade/picture";

const sizes = { 24: "size-6", 28: "size-7", 32: "size-8", 36: "size-9", 40: "size-10" } as const;

/** The small square picture of a row, or an empty square. The name stands beside it, so it says nothing itself. */
export function RowPicture({
  file,
  size = 24,
  className,
}: {
  file: string | null;
  size?: keyof typeof sizes;
  className?: string | undefined;
}) {
  const look = clsx(sizes[size], "max-w-none shrink-0 rounded-[3px] bg-sweep", className);
  if (!file) return <span className={look} />;
  return (
    <img
      src={pictureAt(file, 96)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      className={clsx(look, "object-cover")}
    />
  );
}
