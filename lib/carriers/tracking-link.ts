/** How a carrier's own numbers look, and where it tells of one. */
type Tracking = Readonly<{ shape: RegExp; address: (number: string) => string }>;

/**
 * Two letters, nine digits and a country (S10 of the Universal Postal Union), or the thirteen signs of a Colissimo. The
 * address is the one that La Poste's own tracking API answers with.
 */
const post: Tracking = {
  shape: /^([A-Z]{2}\d{9}[A-Z]{2}|\d[A-Z0-9]\d{11})$/,
  address: (number) => `https://www.laposte.fr/outils/suivre-vos-envois?code=${number}`,
};
const chronopost: Tracking = {
  shape: /^[A-Z]{2}\d{9}[A-Z]{2}$/,
  address: (number) => `https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=${number}`,
};
/** The four formats that UPS names on its help page. */
const ups: Tracking = {
  shape: /^(1Z[A-Z0-9]{16}|T\d{10}|\d{9}|\d{12})$/,
  address: (number) => `https://www.ups.com/track?tracknum=${number}`,
};

/** By the name that stands on the parcel, in small letters. */
const carriers = new Map([
  ["la poste", post],
  ["colissimo", post],
  ["chronopost", chronopost],
  ["ups", ups],
]);

/**
 * Where a carrier tells anybody of a parcel; null for a carrier without such a page, and for a number that cannot be one
 * of its own: a page that knows nothing is worse than the number alone.
 */
export function trackingLink(carrier: string | null, number: string): string | null {
  const known = carriers.get(carrier?.trim().toLowerCase() ?? "");
  const plain = number.replaceAll(/\s/g, "").toUpperCase();
  return known?.shape.test(plain) ? known.address(plain) : null;
}
