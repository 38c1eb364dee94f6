import type { ReactNode } from "react";
import type { ReviewPicture } from "#lib/reviews/schema";

/** Where a picture of a buyer is. Not through the image optimiser, which would keep it after its author took it back. */
const largeAt = (file: string): string => `/pictures/reviews/${file}`;
export const smallAt = (file: string): string => largeAt(file).replace(/\.webp$/, ".small.webp");

/** The pictures of a review as a strip; each opens in full. `alt` says of the nth what it is, `under` what may be done. */
export function ReviewPictures({
  pictures,
  alt,
  under,
}: {
  pictures: readonly ReviewPicture[];
  alt: (place: number) => string;
  under?: (picture: ReviewPicture, place: number) => ReactNode;
}) {
  if (pictures.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-2">
      {pictures.map((picture, index) => (
        <li key={picture.id} className="grid content-start justify-items-start gap-1.5">
          <a href={largeAt(picture.file)} className="block overflow-hidden rounded-control border border-hairline">
            <img
              src={smallAt(picture.file)}
              alt={alt(index + 1)}
              width={96}
              height={96}
              loading="lazy"
              decoding="async"
              className="size-24 object-cover"
            />
          </a>
          {under?.(picture, index + 1)}
        </li>
      ))}
    </ul>
  );
}
