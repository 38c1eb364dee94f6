import type { CardText } from "./card-text.tsx";
import { EnergyClass } from "./energy-class.tsx";

/** Energy class (L20) and durability index (L19): wherever the product can be chosen, without a click. */
export function CardFacts({ energy, durability }: Pick<CardText, "energy" | "durability">) {
  if (!energy && !durability) return null;
  return (
    <div className="card-facts">
      {energy && <EnergyClass {...energy} />}
      {durability && <span className="figures">{durability}</span>}
    </div>
  );
}
