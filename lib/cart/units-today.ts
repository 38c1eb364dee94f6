import type { DeliveryMethod, Option } from "#lib/delivery/options";
import type { Transaction } from "#lib/platform/database";
import { inForceAt, standingOf } from "#lib/promotions/in-force";
import { price } from "#lib/promotions/price";
import { nobody } from "#lib/promotions/queries-in-force";
import { basketOf } from "./basket.ts";
import { withVatOnSums } from "./net-lines.ts";
import { pricedLine } from "./priced-line.ts";
import type { PricedLine } from "./schema.ts";
import type { LoadedLine } from "./sql/lines.ts";
import { loadUnits } from "./sql/load-units.ts";
import { type Choice, quoteFor } from "./totals.ts";
import type { UnitsFor, WantedUnits } from "./wanted-units.ts";

export type UnitsToday = Readonly<{
  lines: readonly PricedLine[];
  /** What each is, as far as carrying and offers go; by the line's id. */
  loaded: readonly LoadedLine[];
  methods: readonly DeliveryMethod[];
}>;

/**
 * What some units cost today by themselves, at the price everybody sees or a list says: of the offers, those of the
 * catalogue only (rule 5.4: an edit adds to what was agreed, it does not begin a new cart).
 */
export async function unitsToday(
  reader: Pick<Transaction, "$queryRaw">,
  wanted: readonly WantedUnits[],
  buyer: Omit<UnitsFor, "offersAt">,
): Promise<UnitsToday> {
  const { now, locale } = buyer;
  const { lines, methods, periods, groups } = await loadUnits(reader, wanted, { ...buyer, offersAt: now });
  const loaded = lines ?? [];
  const shown = inForceAt(await standingOf(reader, periods ?? [], nobody, now), now).promotions;
  const basket = basketOf(loaded, { channel: "web", groups, ordersBefore: null }, [], () => null);
  const priced = price(
    basket,
    shown.filter(({ lane }) => lane === "catalogue"),
    now,
  );
  const byId = new Map(priced.lines.map((line) => [line.id, line]));
  const alone = loaded.map((line) =>
    pricedLine(line, { priced: byId.get(line.id), before: byId.get(line.id), gift: false, locale }),
  );
  return { lines: withVatOnSums(alone), loaded, methods };
}

/** The ways to deliver these units, which cost so much, as a cart with them would show. */
export const waysToDeliver = (
  { loaded, methods }: Pick<UnitsToday, "loaded" | "methods">,
  goodsMinor: number,
  choice: Choice,
  now: Date,
): readonly Option[] =>
  quoteFor(
    loaded.filter(({ store, shippingClass }) => store === null && shippingClass !== "digital"),
    goodsMinor,
    choice,
    methods,
    now,
  ).options;
