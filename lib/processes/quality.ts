import { productChanged } from "#lib/catalogue/facts";
import { every, whenever } from "#lib/platform/process";
import { pricesChanged } from "#lib/pricing/facts";
import { lookAgain, walkWhenDue } from "#lib/quality/walk";

/** The detail robot looks again at what changed, and at everything once a night. */
export const qualityFacts = [
  whenever(productChanged, {
    "look at the details of the product that changed": ({ productId }, { now }) => lookAgain([productId], now),
  }),
  whenever(pricesChanged, {
    "look at the details of the products whose prices changed": ({ productIds }, { now }) => lookAgain(productIds, now),
  }),
];

export const qualityTimes = [every("look at every page", { seconds: 900 }, walkWhenDue)];
