import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { EnergyClass } from "./energy-class.tsx";

/** Energy class (L20) and durability index (L19): wherever the product can be chosen, without a click. */
export function CardDurability({ card, locale }: { card: ProductCard; locale: Locale }) {
  const t = translator(locale);
  if (!card.energyClass && card.durabilityIndex === null) return null;
  return (
    <div className="card-facts">
      {card.energyClass && (
        <EnergyClass letter={card.energyClass} label={t("shop.card.energyClass", { letter: card.energyClass })} />
      )}
      {card.durabilityIndex !== null && (
        <span className="figures">{t("shop.card.durability", { index: card.durabilityIndex })}</span>
      )}
    </div>
  );
}
