import { Icon } from "#components/ui/icon";
import type { CardText } from "./card-text.tsx";
import { EnergyClass } from "./energy-class.tsx";

/** The score of its buyers, energy class with its sheet (L20) and durability index (L19): wherever the product can be chosen, without a click. */
export function CardFacts({ rating, energy, durability }: Pick<CardText, "rating" | "energy" | "durability">) {
  if (!rating && !energy && !durability) return null;
  return (
    <div className="card-facts">
      {rating && (
        <span role="img" aria-label={rating.label} className="card-rating">
          <Icon name="star-full" />
          <b>{rating.score}</b> {rating.count}
        </span>
      )}
      {energy && <EnergyClass {...energy} />}
      {energy?.sheet && (
        <a href={energy.sheet.href} className="relative z-10 py-1 text-blue underline underline-offset-2">
          {energy.sheet.words}
        </a>
      )}
      {durability && <span className="figures">{durability}</span>}
    </div>
  );
}
