import type { PriceText } from "./card-text.tsx";

/**
 * The order is fixed by law and habit: price (vermilion only if reduced), prior price with its legal words (L5),
 * price per unit (L2), eco-participation (L21). VAT included, always (L1).
 */
export function Price({ amount, from, prior, perUnit, ecoFee }: PriceText) {
  return (
    <>
      <p className={prior ? "price text-vermilion" : "price"}>
        {from && <span>{`${from} `}</span>}
        {amount}
      </p>
      {prior && (
        <p className="price-prior">
          <s>{prior.amount}</s> {prior.words}
        </p>
      )}
      {perUnit && <p className="price-note">{perUnit}</p>}
      {ecoFee && <p className="price-note">{ecoFee}</p>}
    </>
  );
}
