import type { AuditView, Subject } from "#lib/audit/schema";
import type { Locale } from "#lib/kernel/locale";
import type { Messages } from "#lib/language/translator";
import { translator } from "#lib/language/translator";

type Area = keyof Messages["journal"]["deeds"];
type Deed<A extends Area = Area> = A extends Area ? `${A}.${keyof Messages["journal"]["deeds"][A] & string}` : never;

/**
 * "a baissé le prix de ": what was done, up to what it was done to. Before a vowel French elides: "le prix d’".
 * A command that is no more is told by its name.
 */
export function deedText(
  { command, changes }: Pick<AuditView, "command" | "changes">,
  subject: string | null,
  locale: Locale,
): string {
  const t = translator(locale);
  const key = `journal.deeds.${command as Deed}` as const;
  const deed = t.has(key) ? t(key, { way: wayOf(changes) }) : t("journal.unknownDeed", { command });
  if (!subject) return deed;
  return locale === "fr" && deed.endsWith(" de") && vowel.test(subject) ? `${deed.slice(0, -1)}’` : `${deed} `;
}

const vowel = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** Which way the amount of money that changed has gone. */
function wayOf(changes: AuditView["changes"]): "up" | "down" | "other" {
  const [before, after] = Object.entries(changes).find(([field]) => field.endsWith("Minor"))?.[1] ?? [];
  if (typeof before !== "number" || typeof after !== "number" || before === after) return "other";
  return after < before ? "down" : "up";
}

/** Who did it. What people do to their own account is told of themselves, though the shop writes it down for them. */
export function doerText({ actor, command }: AuditView, subject: Subject | null, locale: Locale): string {
  const t = translator(locale);
  if (actor.kind === "staff" || actor.kind === "customer") return actor.name;
  if (command.startsWith("identity.") && subject?.kind === "account" && subject.name) return subject.name;
  return t(actor.kind === "visitor" ? "journal.visitor" : "journal.shop");
}

/** What it was done to, in words; null where the sentence is whole without it. */
export function subjectText(entry: AuditView, subject: Subject | null, locale: Locale): string | null {
  const t = translator(locale);
  if (!subject || doerText(entry, subject, locale) === subject.name) return null;
  const { kind, name } = subject;
  if (!name) return t(`journalWords.subjects.${kind}`);
  if (kind === "credit") return t("journalWords.subjects.gift-card", { lastFour: name });
  return kind === "reservation" ? t("journalWords.subjects.reservation", { name }) : name;
}

const rooms: Readonly<Partial<Record<Subject["kind"], (key: string) => string>>> = {
  account: (key) => `/admin/customers/${key}`,
  brand: () => "/admin/brands",
  case: (key) => `/admin/desk?case=${key.slice(2)}`,
  category: (key) => `/admin/categories/${key}`,
  attribute: (key) => `/admin/attributes/${key}`,
  credit: (key) => `/admin/gift-cards/${key}`,
  incident: (key) => `/admin/prices/incidents/${key}`,
  macro: (key) => `/admin/desk/macros?macro=${key}`,
  order: (key) => `/admin/orders/${key}`,
  "price-batch": (key) => `/admin/prices/batches/${key}`,
  "price-change": (key) => `/admin/prices/variants/${key}`,
  "product-type": (key) => `/admin/product-types/${key}`,
  return: (key) => `/admin/returns/${key}`,
  showcase: (key) => `/admin/showcases/${key}`,
  supplier: (key) => `/admin/purchasing/suppliers/${key}`,
  feed: () => "/admin/feeds",
  redirect: (key) => `/admin/redirects?q=${encodeURIComponent(key)}`,
  search: (key) => `/admin/search?q=${encodeURIComponent(decodeURIComponent(key).slice(3))}`,
  "supplier-order": (key) => `/admin/purchasing/orders/${key}`,
  "price-list": () => "/admin/prices/lists",
  product: (key) => `/admin/products/${key}`,
  promotion: (key) => `/admin/promotions/${key}`,
  rehearsal: (key) => `/admin/rehearsals/${key}`,
  variant: (key) => `/admin/prices/variants/${key}`,
};

/** Where the back office shows it; null where it has no page. Stock is seen to in the stock room. */
export function subjectHref({ command }: AuditView, { kind, key }: Subject): string | null {
  if (key === null) return null;
  const safe = encodeURIComponent(key);
  return kind === "variant" && command.startsWith("stock.") ? `/admin/stock/${safe}` : (rooms[kind]?.(safe) ?? null);
}
