import { legalPages } from "#lib/content/queries";
import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { singular } from "./synonyms.ts";
import { wordsOf } from "./text/words.ts";

/** A page of the shop that is no product: what people type for it, its path under the language, and its name. */
type Page = Readonly<{ path: string; name: Bilingual; phrases: string }>;

const findOrder: Page = {
  path: "orders/find",
  name: { fr: "Où est ma commande ?", en: "Where is my order?" },
  phrases:
    "commande, suivi, suivre, colis, ou est ma commande, suivi de commande, order, tracking, track, parcel, where is my order",
};

const pages: readonly Page[] = [
  {
    path: "retractation",
    name: { fr: "Renoncer au contrat, retourner un article", en: "Withdraw from a contract, return an item" },
    phrases:
      "retour, retourner, retractation, rembourser, remboursement, renoncer, echanger, return, refund, withdraw, withdrawal",
  },
  {
    path: "stores",
    name: { fr: "Magasins et horaires", en: "Stores and opening hours" },
    phrases:
      "magasin, horaire, heure d ouverture, ouverture, ouvert, adresse, retrait, store, hours, opening, opening hours, open, pickup",
  },
  {
    path: "gift-card",
    name: { fr: "Solde d’une carte cadeau", en: "Balance of a gift card" },
    phrases: "solde, solde carte, solde carte cadeau, carte cadeau solde, balance, gift card balance",
  },
  {
    path: "contact",
    name: { fr: "Nous écrire", en: "Write to us" },
    phrases:
      "contact, contacter, telephone du magasin, numero de telephone, aide, service client, reclamation, ecrire, help, customer service, complaint",
  },
  findOrder,
  {
    path: "account",
    name: { fr: "Mon compte et mes commandes", en: "My account and orders" },
    phrases:
      "compte, mon compte, mes commande, facture, mes facture, se connecter, account, my account, invoice, sign in",
  },
  {
    path: "guides",
    name: { fr: "Guides et conseils", en: "Guides and advice" },
    phrases: "guide, guide d achat, conseil, comment choisir, advice, buying guide, how to choose",
  },
  {
    path: "resiliation",
    name: { fr: "Résilier un abonnement", en: "Cancel a subscription" },
    phrases: "resilier, resiliation, abonnement, arreter un abonnement, subscription, cancel, cancel a subscription",
  },
  {
    path: "legal/livraison-retours",
    name: { fr: "Livraison et retours", en: "Delivery and returns" },
    phrases: "livraison, frais de port, frais de livraison, delai, livrer, delivery, shipping, delivery cost",
  },
  {
    path: "legal/garanties-legales",
    name: { fr: "Garanties légales", en: "Legal guarantees" },
    phrases: "garantie, sav, panne, reparation, reparer, en panne, warranty, guarantee, repair",
  },
];

/** "BF-100001", "bf 100001", "commande 100001": how customers write the number of an order. */
const orderNumber = /^(?:(?:commande|order|suivi|n°|no)[ :]*)*(?:bf[ -]?\d{5,9}|(?<=[a-z°][ :]+)\d{5,9})$/i;

/**
 * The pages a text names, best first: one of their phrases in it, or beginning as it does from three letters on, for shorter
 * beginnings name half the dictionary. The number of an order leads to where one finds one's own, whether there is such
 * an order or not.
 */
export function pagesFor(typed: string, locale: Locale): { path: string; name: string }[] {
  const inWords = ({ path, name }: Page) => ({ path, name: inLocale(name, locale) });
  if (orderNumber.test(typed.trim().slice(0, 60))) return [inWords(findOrder)];
  const text = singular(wordsOf(typed).join(" "));
  if (text.length < 3) return [];
  const named = pages
    .map((page) => ({ page, length: longestNamed(page.phrases.split(", "), text) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ page }) => inWords(page));
  const legal = legalPages(locale).filter(
    ({ path, title }) =>
      longestNamed([wordsOf(title).join(" ")], text) > 0 && named.every((page) => page.path !== path),
  );
  return [...named, ...legal.map(({ path, title }) => ({ path, name: title }))].slice(0, 4);
}

/** How long the longest phrase is that stands in the text, or that the text begins; 0 for none. */
const longestNamed = (phrases: readonly string[], text: string): number =>
  Math.max(
    0,
    ...phrases
      .map(singular)
      .filter((phrase) => ` ${text} `.includes(` ${phrase} `) || phrase.startsWith(text))
      .map(({ length }) => length),
  );
