import type { Basket, BasketLine } from "#lib/promotions/schema";
import type { LoadedLine } from "./sql/lines.ts";
import type { LoadedCart } from "./sql/load.ts";

/** Whether it can be sold at all: what is withdrawn or frozen counts for nothing. */
export const isSold = (line: LoadedLine): line is LoadedLine & { price: number } => line.price !== null && !line.frozen;

export type Customer = Pick<LoadedCart, "channel" | "groups"> & Readonly<{ ordersBefore: number | null }>;

/**
 * The lines as the engine takes them, at the prices of the list, or at those that were seen. `delivery` says what these
 * goods' delivery costs.
 */
export const basketOf = (
  lines: readonly LoadedLine[],
  cart: Customer,
  codes: readonly string[],
  delivery: Basket["delivery"],
  listOf: (line: LoadedLine & { price: number }) => number = ({ price }) => price,
): Basket => ({
  channel: cart.channel,
  currency: "EUR",
  lines: lines.filter(isSold).map((line) => basketLine(line, listOf(line))),
  codes,
  customer: { groups: cart.groups, ordersBefore: cart.ordersBefore },
  delivery,
});

export const basketLine = (line: LoadedLine, listMinor: number): BasketLine => ({
  id: line.id,
  variantId: line.variantId,
  sku: line.sku,
  handle: line.handle,
  listMinor,
  categories: pathsOf(line.categoryPath),
  brand: line.brand,
  kind: line.kind,
  vatBasisPoints: line.vatBasisPoints,
  ecoFeeMinor: line.ecoFee,
  fixedBookPrice: line.fixedBookPrice,
  costMinor: line.costMinor,
  floorMinor: line.floorMinor,
  quantity: line.quantity,
  method: line.method,
  store: line.store,
});

/** "maison-deco/luminaires" lies in "maison-deco" and in itself. */
const pathsOf = (path: string): string[] =>
  path.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"));
