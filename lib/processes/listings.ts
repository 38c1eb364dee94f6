import {
  attributeChanged,
  brandChanged,
  categoryChanged,
  categoryMoved,
  productChanged,
  productTypeChanged,
} from "#lib/catalogue/facts";
import { bandChanged } from "#lib/inventory/facts";
import { system } from "#lib/kernel/actor";
import { every, whenever } from "#lib/platform/process";
import { priceFrozen, pricesChanged } from "#lib/pricing/facts";
import { refreshListings } from "#lib/search/commands";
import { followCategory, listAgain, listDue } from "#lib/search/commands-due";
import { gatherByTime, gatherGuests } from "#lib/search/commands-guests";
import { feedEngine } from "#lib/search/engines";

const by = system("catalogue");

async function relist(from: string, productIds: readonly string[], now: Date) {
  const listed = await refreshListings(system(from), { productIds }, { now });
  await feedEngine(productIds);
  return listed;
}

/** Lists and searches show what a product says, costs and has left: when that changes, it is listed anew. */
export const listings = [
  whenever(bandChanged, {
    "list the products whose stock changed": ({ productIds }, { now }) => relist("stock", productIds, now),
  }),
  whenever(productChanged, {
    "list the product that changed": ({ productId }, { now }) => relist("catalogue", [productId], now),
  }),
  whenever(pricesChanged, {
    "list the products whose prices changed": ({ productIds }, { now }) => relist("pricing", productIds, now),
  }),
  whenever(priceFrozen, {
    "list the product whose price was frozen": ({ productId }, { now }) => relist("pricing", [productId], now),
  }),
  whenever(attributeChanged, {
    "have listed anew what says the attribute": ({ code }, { now }) => listAgain(by, { attributeCode: code }, { now }),
  }),
  whenever(productTypeChanged, {
    "have listed anew the products of the type": ({ code }, { now }) => listAgain(by, { typeCode: code }, { now }),
  }),
  whenever(brandChanged, {
    "have listed anew the products of the brand": ({ code }, { now }) => listAgain(by, { brandCode: code }, { now }),
  }),
  whenever(categoryChanged, {
    "gather what the category shows": ({ path }, { now }) =>
      gatherGuests(by, { department: path.split("/")[0] ?? path }, { now }),
  }),
  whenever(categoryMoved, {
    "list the category at its new address": (move, { now }) => followCategory(by, move, { now }),
  }),
];

/** What many products share is followed a batch at a time, and rules that turn with time are asked again. */
export const listingSweeps = [
  every("list anew what is due", { seconds: 2 }, listDue),
  every("gather what rules bring for a time", { seconds: 900 }, gatherByTime),
];
