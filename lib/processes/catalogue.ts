import { publishDue, weighAgain, weighProducts, withdrawDue } from "#lib/catalogue/commands-due";
import { brandChanged, productTypeChanged } from "#lib/catalogue/facts";
import { system } from "#lib/kernel/actor";
import type { Result } from "#lib/kernel/result";
import { every, whenever } from "#lib/platform/process";
import { pricesChanged } from "#lib/pricing/facts";

type Work = (now: Date) => Promise<Result<{ worked: number }>>;

/** Works portion after portion until nothing is due. */
async function untilDone(work: Work, now: Date): Promise<void> {
  for (let worked = 1; worked > 0; ) {
    const result = await work(now);
    worked = result.ok ? result.value.worked : 0;
  }
}

const by = system("catalogue");

/** How complete products are follows what they cost and what their type asks for. */
export const catalogueFollows = [
  whenever(pricesChanged, {
    "weigh the products whose prices changed": ({ productIds }, { now }) => weighProducts(by, { productIds }, { now }),
  }),
  whenever(productTypeChanged, {
    "weigh the products of the type again": ({ code }, { now }) => weighAgain(by, { typeCode: code }, { now }),
  }),
  whenever(brandChanged, {
    "weigh the products of the brand again": ({ code }, { now }) => weighAgain(by, { brandCode: code }, { now }),
  }),
];

/** Products go on sale and off it at their hour, and what an import brought is weighed. */
export const catalogueSchedule = [
  every("put on sale the products whose hour has come", { seconds: 5 }, (now) =>
    untilDone((at) => publishDue(by, {}, { now: at }), now),
  ),
  every("take off sale the products whose time is over", { seconds: 5 }, (now) =>
    untilDone((at) => withdrawDue(by, {}, { now: at }), now),
  ),
  every("weigh the products that were changed", { seconds: 30 }, (now) =>
    untilDone((at) => weighProducts(by, {}, { now: at }), now),
  ),
];
