import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What acts by itself, by the name it acts under, and the part of the shop that a reader knows it as. */
const parts = {
  checkout: "checkout",
  promises: "promises",
  sentinel: "prices",
  pricing: "prices",
  payments: "payments",
  refunds: "payments",
  "payment provider": "payments",
  carriers: "carriers",
  gateway: "carriers",
  mails: "mails",
  Préparation: "preparing",
  counter: "counter",
  reservations: "counter",
  stock: "stock",
  routing: "routing",
  delivery: "routing",
  credit: "credit",
  "gift cards": "credit",
  books: "books",
} as const;

/** Nobody is called so: one word in small letters, or one of the few names of two. */
const machine = /^[a-z]+(-[a-z]+)*$|^(price|promotion) schedule$|^account orders$/;

/** Who did it, for people to read: a person by name, the shop's own doings by one word; null for the order's own customer. */
export function actorWord(name: string, locale: Locale): string | null {
  if (name === "visitor") return null;
  const t = translator(locale);
  const part = Object.entries(parts).find(([known]) => known === name)?.[1];
  return part ? t(`orderRoom.actors.${part}`) : machine.test(name) ? t("orderRoom.actors.system") : name;
}
