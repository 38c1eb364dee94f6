import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { isPaidLater } from "#lib/orders/paid-later";
import type { TenderView } from "#lib/orders/schema";

const brands: Readonly<Record<string, string>> = {
  visa: "Visa",
  mastercard: "Mastercard",
  amex: "American Express",
  cartes_bancaires: "CB",
  discover: "Discover",
  jcb: "JCB",
  unionpay: "UnionPay",
};
const wallets: Readonly<Record<string, string>> = {
  apple_pay: "Apple Pay",
  google_pay: "Google Pay",
  samsung_pay: "Samsung Pay",
  link: "Link",
};

type Card = Pick<TenderView, "lastFour" | "brand" | "wallet">;

/** "Visa •••• 4242", "Apple Pay, Visa •••• 4242"; a card of which nothing is known is a card. */
export function cardName({ lastFour, brand, wallet }: Card, locale: Locale): string {
  const plain = translator(locale)("credit.paid.card");
  const card = lastFour ? `${brands[brand ?? ""] ?? plain} •••• ${lastFour}` : plain;
  const shown = wallets[wallet ?? ""];
  return shown ? `${shown}, ${card}` : card;
}

/** "12/2034", as it is printed on a card: the month of its last day. */
export const cardMonth = (expiresOn: Date): string =>
  `${String(expiresOn.getUTCMonth() + 1).padStart(2, "0")}/${expiresOn.getUTCFullYear()}`;

type Named = Card & Pick<TenderView, "kind" | "amount" | "isElsewhere" | "returning">;

/** What paid, or gave back, as people call it. */
export function tenderName(tender: Named, locale: Locale): string {
  const t = translator(locale);
  const { kind, amount, isElsewhere, returning, lastFour } = tender;
  if (isElsewhere && kind === "store_credit") return t("elsewhere.tender.store_credit");
  if (isElsewhere) return t(returning > 0 ? "elsewhere.tender.due" : "elsewhere.tender.transfer");
  if (kind === "card") return cardName(tender, locale);
  if (isPaidLater(kind)) return t(`paidLater.tender.${kind}`);
  if (kind === "exchange") return t("exchanges.paid", { gave: amount === 0 ? "yes" : "no" });
  if (kind === "club") return t("club.paid");
  return kind === "gift_card" ? t("credit.paid.giftCard", { lastFour: lastFour ?? "" }) : t("credit.paid.storeCredit");
}

type Back = Pick<Card, "lastFour"> & Partial<Card> & Pick<TenderView, "kind">;
const plainly = { brand: null, wallet: null, amount: 1, isElsewhere: false, returning: 0 };

/** "Rendu sur : Visa •••• 4242, Avoir." Where money went back to; nothing when nobody says. */
export function backTo(tenders: readonly Back[], locale: Locale): string {
  const names = tenders.map((tender) => tenderName({ ...plainly, ...tender, ...anywhere }, locale));
  const means = [...new Set(names)].join(", ");
  return means && translator(locale)("credit.paid.backTo", { means });
}
const anywhere = { amount: 1, isElsewhere: false };
