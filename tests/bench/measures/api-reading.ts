import { queries } from "../generate.ts";
import { delayLine, rateLine } from "../line.ts";
import { type Asked, asking } from "../load/asking.ts";
import type { Measure } from "../measure.ts";

/** Answers of the API that nothing keeps: each is computed. By 16 clients for the rate, by one for the delay. */
async function answers([stage, say]: Parameters<Measure["run"]>, name: string, asked: readonly Asked[], what: string) {
  const { url } = await stage.shop();
  const { seconds } = stage.options;
  await asking(url, asked, { clients: 4, seconds: 1 });
  const many = await stage.metered(() => asking(url, asked, { clients: 16, seconds }));
  say(rateLine(name, "req/s", many, `${what}, 16 clients`));
  const one = await stage.metered(() => asking(url, asked, { clients: 1, seconds }));
  say(delayLine(`${name}.c1`, one, `${what}, 1 client`));
}

export const searchApi: Measure = {
  name: "api.search",
  run(...told) {
    const asked = queries().map((query) => ({ path: `/api/v1/products?q=${encodeURIComponent(query)}` }));
    return answers(told, "api.search", asked, "GET /products?q= with facets, 50 queries");
  },
};

export const listApi: Measure = {
  name: "api.list",
  async run(...told) {
    const { lists } = await told[0].catalogue();
    const asked = lists.slice(0, 1000).map(({ category, facet, value }) => {
      const filter = facet === null ? "" : `&facet.${facet}=${encodeURIComponent(value ?? "")}`;
      return { path: `/api/v1/products?category=${encodeURIComponent(category)}${filter}` };
    });
    await answers(told, "api.list", asked, "GET /products?category= with a filter and facets");
  },
};
