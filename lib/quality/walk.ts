import { system } from "#lib/kernel/actor";
import { dayOf } from "#lib/kernel/local-time";
import { finishWalk, keepFailures } from "./commands.ts";
import { lastWalk } from "./queries.ts";
import { categoryFailures, productFailures, rules, storeFailures } from "./rules.ts";
import type { Failure, ProductDetails } from "./schema.ts";
import { categoriesInDetail, productsAfter, productsOf, storesInDetail } from "./sql/details.ts";

const robot = system("details");
const batch = 200;
const first = "00000000-0000-0000-0000-000000000000";

/** The walk of a day begins in the small hours, when nobody else needs the shop. */
const beginsAtMs = 3 * 3_600_000;

/** Walks over every page once a night. */
export async function walkWhenDue(now: Date): Promise<boolean> {
  const due = dayOf(new Date(now.getTime() - beginsAtMs));
  if ((await lastWalk()) >= due) return false;
  await walk(now);
  return true;
}

/** Looks at every product on sale, every category and every store, a few hundred at a time. */
export async function walk(now: Date): Promise<void> {
  let [pages, checks] = [0, 0];
  for (let after = first; ; ) {
    const products = await productsAfter(after, batch);
    const last = products.at(-1);
    if (!last) break;
    await keepProducts(products, now);
    pages += products.length;
    checks += products.length * rules.product.length;
    after = last.id;
  }
  const [categories, stores] = await Promise.all([categoriesInDetail(), storesInDetail()]);
  await keep(
    [...categories.map(({ path }) => `category:${path}`), ...stores.map(({ code }) => `store:${code}`)],
    [...categories.flatMap((one) => categoryFailures(one, now)), ...stores.flatMap((one) => storeFailures(one, now))],
    now,
  );
  pages += categories.length + stores.length;
  checks += categories.length * rules.category.length + stores.length * rules.store.length;
  await finishWalk(robot, { startedAt: now, pages, checks }, { now });
}

/** Looks again at products that changed; one that is not on sale any more has no failures. */
export async function lookAgain(productIds: readonly string[], now: Date): Promise<void> {
  for (let at = 0; at < productIds.length; at += batch) {
    const ids = productIds.slice(at, at + batch);
    await keepProducts(await productsOf(ids), now, ids);
  }
}

const keepProducts = (products: readonly ProductDetails[], now: Date, ids = products.map(({ id }) => id)) =>
  keep(
    ids.map((id) => `product:${id}`),
    products.flatMap((product) => productFailures(product, now)),
    now,
  );

const keep = (subjects: readonly string[], failures: readonly Failure[], now: Date) =>
  keepFailures(robot, { subjects, failures }, { now });
