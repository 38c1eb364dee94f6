import { z } from "zod";
import { words } from "#lib/catalogue/words";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const instant = z.coerce.date().nullable().default(null);
const groupCode = words.min(1).max(64).nullable().default(null);

/** Whom a list is for and when; null is anybody, anywhere, always. */
const terms = z.strictObject({
  nameFr: words.min(2).max(120),
  nameEn: words.min(2).max(120).nullable().default(null),
  channel: z.enum(["web", "store", "marketplace"]).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  customerGroup: groupCode,
  priority: z.int().min(0).max(1000).default(0),
  startsAt: instant,
  endsAt: instant,
  active: z.boolean().default(true),
});

const inOrder = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }) =>
  !startsAt || !endsAt || startsAt < endsAt;
const reversed = { path: ["endsAt"], message: "reversed" };
const code = z.string().regex(/^[a-z0-9-]{2,64}$/);

type Whom = Readonly<{ channel: string | null; country: string | null; customerGroup: string | null }>;

/**
 * Whether nobody on the site is left out. What everybody pays is the base price: pages show it, and its history is what
 * the prior price is told from (rule 5.5). Steps of quantity for everybody are a promotion's.
 */
const isForEverybody = ({ channel, country, customerGroup }: Whom): boolean =>
  customerGroup === null && (channel ?? "web") === "web" && (country ?? "FR") === "FR";

/**
 * Makes a price list; its prices are asked for like all others, with its code. Refuses `list_exists` and
 * `list_for_everybody`.
 */
export const makePriceList = command({
  name: "price.make_list",
  input: terms.extend({ code, net: z.boolean().default(false) }).refine(inOrder, reversed),
  allow: "prices.write",
  async run(list, { tx, audit }) {
    if (await tx.priceList.findUnique({ where: { code: list.code } })) return refuse({ code: "list_exists" });
    if (isForEverybody(list)) return refuse({ code: "list_for_everybody", field: "customerGroup" });
    await tx.priceList.create({ data: { id: newId(), ...list } });
    audit({ subject: `price-list:${list.code}`, changes: { nameFr: [null, list.nameFr] } });
    return ok({ code: list.code });
  },
});

/** Changes whom a list is for, when, and whether it counts at all. Refuses `unknown_list` and `list_for_everybody`. */
export const editPriceList = command({
  name: "price.edit_list",
  input: terms.extend({ code }).refine(inOrder, reversed),
  allow: "prices.write",
  async run({ code: which, ...after }, { tx, audit }) {
    const before = await tx.priceList.findUnique({ where: { code: which } });
    if (!before) return refuse({ code: "unknown_list" });
    if (isForEverybody(after)) return refuse({ code: "list_for_everybody", field: "customerGroup" });
    await tx.priceList.update({ where: { code: which }, data: after });
    const changes = Object.entries(after).flatMap(([field, value]) => {
      const was = before[field as keyof typeof after];
      return String(was) === String(value) ? [] : [[field, [was, value] as const] as const];
    });
    audit({ subject: `price-list:${which}`, changes: Object.fromEntries(changes) });
    return ok({ code: which });
  },
});
