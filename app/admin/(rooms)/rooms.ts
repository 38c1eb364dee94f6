import { may } from "#app/actor";
import type { Room } from "#components/admin/nav";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Permission } from "#lib/platform/permissions";

const plan = [
  { key: "a", path: "", name: "today", icon: "sun", needs: null },
  { key: "o", path: "/orders", name: "orders", icon: "shopping-bag", needs: "orders.read" },
  { key: "p", path: "/products", name: "products", icon: "book-open", needs: "products.read" },
  { key: "v", path: "/prices", name: "prices", icon: "tag", needs: "products.read" },
  { key: "i", path: "/stock", name: "stock", icon: "package", needs: "stock.read" },
  { key: "l", path: "/delivery", name: "delivery", icon: "truck", needs: "stock.read" },
  { key: "r", path: "/reservations", name: "reservations", icon: "store", needs: "reservations.handle" },
  { key: "h", path: "/stores", name: "stores", icon: "store", needs: "stores.write" },
  { key: "c", path: "/customers", name: "customers", icon: "user-round", needs: "customers.read" },
  { key: "k", path: "/gift-cards", name: "giftCards", icon: "gift", needs: "credit.read" },
  { key: "e", path: "/gift-cards/till", name: "giftCardTill", icon: "gift", needs: "credit.sell" },
  { key: "m", path: "/mailbox", name: "mailbox", icon: "mail", needs: "mailbox.read" },
  { key: "u", path: "/colleagues", name: "colleagues", icon: "user-round", needs: "staff.write" },
  { key: "j", path: "/audit", name: "audit", icon: "list", needs: "audit.read" },
] as const satisfies readonly {
  key: string;
  path: string;
  name: string;
  icon: Room["icon"];
  needs: Permission | null;
}[];

const doors = [
  { path: "/prices", name: "sheet", needs: "products.read", at: ["/prices"] },
  { path: "/promotions", name: "promotions", needs: "promotions.read", at: ["/promotions"] },
  { path: "/promotions/calendar", name: "calendar", needs: "promotions.read", at: ["/promotions/calendar"] },
  { path: "/rehearsals", name: "rehearsals", needs: "costs.read", at: ["/rehearsals"] },
  {
    path: "/prices/approvals",
    name: "approvals",
    needs: "products.read",
    at: ["/prices/approvals", "/promotions/approvals"],
  },
  { path: "/prices/incidents", name: "incidents", needs: "products.read", at: ["/prices/incidents"] },
] as const satisfies readonly { path: string; name: string; needs: Permission; at: readonly string[] }[];

type Counted = (typeof plan)[number]["name"] | (typeof doors)[number]["name"];

/** The rooms this person may enter; what one may not do is not shown (ux A12). */
export function roomsFor(actor: Actor, locale: Locale, counts: Readonly<Partial<Record<Counted, number>>>): Room[] {
  const t = translator(locale);
  return plan
    .filter(({ needs }) => needs === null || may(actor, needs))
    .filter(({ name }) => name !== "giftCardTill" || !may(actor, "credit.read"))
    .map(({ key, path, name, icon }) => ({
      key,
      href: `/admin${path}`,
      name: t(`admin.rooms.${name}`),
      icon,
      count: counts[name] ?? 0,
      ...(name === "prices" && { doors: doorsFor(actor, locale, counts) }),
    }));
}

const doorsFor = (actor: Actor, locale: Locale, counts: Readonly<Partial<Record<Counted, number>>>) =>
  doors
    .filter(({ needs }) => may(actor, needs))
    .map(({ path, name, at }) => ({
      href: `/admin${path}`,
      name: translator(locale)(`promotions.doors.${name}`),
      count: counts[name] ?? 0,
      at: at.map((one) => `/admin${one}`),
    }));
