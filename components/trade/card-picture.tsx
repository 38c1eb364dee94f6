import type { CardText } from "./card-text.tsx";
import { pictureAt, pictureSources } from "./picture.tsx";
import { Placeholder } from "./placeholder.tsx";

/** What a card's picture is ever shown at, on any screen. */
const widths = [256, 384, 640];

/** The picture of a card, beside its name: fewer widths and words, as a list repeats it; its frame gives it its size. */
export function CardPicture({
  card: { picture, name },
  sizes,
  eager,
}: {
  card: CardText;
  sizes: string;
  /** For those a page opens on. */
  eager?: boolean | undefined;
}) {
  if (!picture) return <Placeholder name={name} />;
  return (
    <img
      src={pictureAt(picture.file, 640)}
      srcSet={pictureSources(picture.file, picture.width, widths)}
      sizes={sizes}
      alt=""
      {...(picture.focal && { style: { objectPosition: picture.focal } })}
      {...(eager ? { fetchPriority: "high" } : { loading: "lazy" })}
    />
  );
}
