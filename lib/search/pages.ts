import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { plain } from "./text/words.ts";

/** A page of the shop that is no product: what people type for it, its path under the language, and its name. */
type Page = Readonly<{ path: string; name: Bilingual; words: readonly string[] }>;

const pages: readonly Page[] = [
  {
    path: "retractation",
    name: { fr: "Renoncer au contrat, retourner un article", en: "Withdraw from a contract, return an item" },
    words: [
      "retour",
      "retourner",
      "retractation",
      "rembourser",
      "remboursement",
      "renoncer",
      "return",
      "refund",
      "withdraw",
    ],
  },
  {
    path: "stores",
    name: { fr: "Magasins et horaires", en: "Stores and opening hours" },
    words: [
      "magasin",
      "horaire",
      "ouverture",
      "ouvert",
      "adresse",
      "retrait",
      "store",
      "hours",
      "opening",
      "open",
      "pickup",
    ],
  },
  {
    path: "contact",
    name: { fr: "Nous écrire", en: "Write to us" },
    words: ["contact", "telephone", "aide", "service client", "reclamation", "ecrire", "help", "phone", "complaint"],
  },
  {
    path: "orders/find",
    name: { fr: "Où est ma commande ?", en: "Where is my order?" },
    words: [
      "commande",
      "suivi",
      "suivre",
      "colis",
      "ou est ma commande",
      "order",
      "tracking",
      "track",
      "parcel",
      "where is my order",
    ],
  },
  {
    path: "account",
    name: { fr: "Mon compte et mes commandes", en: "My account and orders" },
    words: [
      "compte",
      "commande",
      "suivi",
      "facture",
      "livraison",
      "account",
      "order",
      "tracking",
      "invoice",
      "delivery",
    ],
  },
];

/** Pages named by a word that begins as typed, from three letters on: shorter beginnings name half the dictionary. */
export function pagesFor(typed: string, locale: Locale): { path: string; name: string }[] {
  const start = plain(typed.trim());
  if (start.length < 3) return [];
  return pages
    .filter(({ words }) =>
      words.some((word) => word.startsWith(start) || start.startsWith(`${word} `) || start === `${word}s`),
    )
    .map(({ path, name }) => ({ path, name: inLocale(name, locale) }));
}
