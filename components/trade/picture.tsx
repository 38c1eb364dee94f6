import { clsx } from "clsx";
import type { Picture as PictureView } from "#lib/catalogue/schema";
import { Placeholder } from "./placeholder.tsx";

/** Widths that the image optimiser serves; those above the picture's own are left out. */
const widths = [96, 256, 384, 640, 828, 1080, 1920];

/** The address of a picture at one width, in the best format the browser takes. */
export const pictureAt = (file: string, width: number): string =>
  `/_next/image?url=${encodeURIComponent(`/pictures/${file}`)}&w=${width}&q=75`;

/** The addresses for `srcset`; none is larger than what the picture needs. */
export const pictureSources = (file: string, own: number, served = widths) =>
  served
    .filter((width, index) => width <= own || (served[index - 1] ?? 0) < own)
    .map((width) => `${pictureAt(file, width)} ${width}w`)
    .join(", ");

/**
 * A catalogue picture through Next's optimiser as a plain `img`: no script on lists of many.
 * `sizes` as in HTML; `eager` for the picture that a page opens on. Without a picture, a drawing made from `name`.
 */
export function Picture({
  picture,
  name,
  sizes,
  eager,
  decorative,
  className,
}: {
  picture: PictureView | null;
  name: string;
  sizes: string;
  eager?: boolean | undefined;
  /** True when the name stands beside it already. */
  decorative?: boolean;
  className?: string;
}) {
  if (!picture) return <Placeholder name={name} className={className} />;
  return (
    <img
      src={pictureAt(picture.file, 640)}
      srcSet={pictureSources(picture.file, picture.width)}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={decorative ? "" : picture.alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
      className={clsx("photo", className)}
      {...(picture.focal && { style: { objectPosition: picture.focal } })}
    />
  );
}
