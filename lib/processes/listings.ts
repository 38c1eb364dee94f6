import { productChanged } from "#lib/catalogue/facts";
import { bandChanged } from "#lib/inventory/facts";
import { system } from "#lib/kernel/actor";
import { whenever } from "#lib/platform/process";
import { priceFrozen, pricesChanged } from "#lib/pricing/facts";
import { refreshListings } from "#lib/search/commands";

/** Lists and searches show what a product says, costs and has left: when that changes, it is listed anew. */
export const listings = [
  whenever(bandChanged, {
    "list the products whose stock changed": ({ productIds }, { now }) =>
      refreshListings(system("stock"), { productIds }, { now }),
  }),
  whenever(productChanged, {
    "list the product that changed": ({ productId }, { now }) =>
      refreshListings(system("catalogue"), { productIds: [productId] }, { now }),
  }),
  whenever(pricesChanged, {
    "list the products whose prices changed": ({ productIds }, { now }) =>
      refreshListings(system("pricing"), { productIds }, { now }),
  }),
  whenever(priceFrozen, {
    "list the product whose price was frozen": ({ productId }, { now }) =>
      refreshListings(system("pricing"), { productIds: [productId] }, { now }),
  }),
];
