import type Stripe from "stripe";

/** Each page is a question of its own, so that one bad answer is not the whole list's. */
export async function* pages<T extends { id: string }>(
  page: (from: { starting_after?: string }) => Promise<Stripe.ApiList<T>>,
): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { data, has_more } = await page(after === undefined ? {} : { starting_after: after });
    yield* data;
    after = data.at(-1)?.id;
    if (!has_more || after === undefined) return;
  }
}
