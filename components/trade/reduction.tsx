import type { CardText } from "./card-text.tsx";

/** On the picture of a reduced product: how much, and by which offer. */
export function Reduction({ reduction, offer }: Pick<CardText, "reduction" | "offer">) {
  if (!reduction && !offer) return null;
  return (
    <p>
      {reduction && <span className="reduction">{reduction}</span>}
      {offer && <span className="offer-name">{offer}</span>}
    </p>
  );
}
