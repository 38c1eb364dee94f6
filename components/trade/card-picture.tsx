"use client";

import { pictureAt, pictureSources } from "./picture.tsx";

/** What a card's picture is ever shown at, on any screen. */
const widths = [256, 384, 640];

/**
 * The picture of a card, beside its name: fewer widths and words, as a list repeats it; its frame gives it its size.
 * Made of a file name on both sides, so that the page does not carry its addresses twice.
 */
export function CardPicture({
  file,
  width,
  sizes,
  eager,
}: {
  file: string;
  width: number;
  sizes: string;
  /** For those a page opens on. */
  eager?: true;
}) {
  return (
    <img
      src={pictureAt(file, 640)}
      srcSet={pictureSources(file, width, widths)}
      sizes={sizes}
      alt=""
      {...(eager ? { fetchPriority: "high" } : { loading: "lazy" })}
    />
  );
}
