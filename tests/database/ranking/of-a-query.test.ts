import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import { addSelection, createRanking, placeProduct } from "#lib/ranking/commands";
import { withdrawRanking } from "#lib/ranking/commands-publish";
import { houseRules } from "#lib/ranking/house-rules";
import { rankingDraft } from "#lib/ranking/queries-admin";
import type { RankingContent } from "#lib/ranking/schema";
import { followRankings } from "#lib/search/commands-ranks";
import { list } from "#lib/search/queries";
import { tryRanking } from "#lib/search/queries-ranking";
import { tryQuery } from "#lib/search/queries-workbench";
import { morning } from "#tests/support/a-buyer";
import { theDemo } from "#tests/support/the-demo";
import { begun, idOf, merchant, published, seen } from "./a-merchant.ts";

beforeAll(theDemo, 60_000);

describe("what a query finds", () => {
  const found = async (query: string, more: object = {}) =>
    (await list({ locale: "fr", query, facets: {}, sort: "relevance", limit: 24, ...more }, morning)).items.map(
      ({ handle }) => handle,
    );
  const idsOf = async (handles: readonly string[]) => Promise.all(handles.map(idOf));

  test("stands by its rules among what fits nearly as well as the best, then the rest; the preview tells the same", async () => {
    const before = await found("couteau");
    const id = await begun("query:fr:couteau");
    expect((await rankingDraft(id))?.draft).toEqual({ rules: [], pins: [] });
    const tried = async () =>
      tryRanking(
        { scope: "query:fr:couteau", content: (await rankingDraft(id))?.draft ?? houseRules, locale: "fr" },
        morning,
      );
    const near = (await tried()).products.filter(({ fits }) => fits === "nearly").map(({ handle }) => handle);
    expect(near.length).toBeGreaterThan(2);
    const last = near.at(-1) ?? "";
    const [productId] = await idsOf([last]);
    const boost = { kind: "boost", by: "product", value: last };
    expect(await addSelection(merchant, { ...(await seen(id)), ...boost })).toMatchObject({ ok: true });
    expect(await found("couteau")).toEqual(before);

    const preview = { at: morning, draftId: id };
    const asStaff = await gatherPage({ tags: new Set<string>(), staleAt: null, preview }, () => found("couteau"));
    await published(id);
    const after = await found("couteau");
    expect(after[0]).toBe(last);
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(asStaff).toEqual(after);
    const { products, isOrderedByIt } = await tried();
    expect(isOrderedByIt).toBe(true);
    expect(products.map(({ handle }) => handle)).toEqual(after);
    expect(products[0]).toMatchObject({ id: productId, fits: "nearly", terms: [{ share: 1 }] });
    expect(products.map(({ fits }) => fits)).toEqual(
      products.map(({ fits }) => fits).toSorted((a, b) => String(b).localeCompare(String(a))),
    );
    expect((await tryQuery("couteau", "fr"))?.isRuled).toBe(true);
  });

  test("is said to fit nearly as well as the best before there is a rule as with one", async () => {
    const nearly = async (rules: RankingContent["rules"]) => {
      const content = { rules, pins: [] };
      const { products } = await tryRanking({ scope: "query:fr:couteau de chef", content, locale: "fr" }, morning);
      return products.filter(({ fits }) => fits === "nearly").map(({ handle }) => handle);
    };
    expect(await nearly([])).toEqual(["couteau-chef-tranchelame"]);
    expect(await nearly([{ id: "sales", kind: "sales" }])).toEqual(["couteau-chef-tranchelame"]);
  });

  test("goes on by its cursor, keeps its pins before its rules, and is as before once they are withdrawn", async () => {
    const all = await found("couteau");
    const first = await list({ locale: "fr", query: "couteau", facets: {}, sort: "relevance", limit: 2 }, morning);
    const next = { cursor: first.nextCursor ?? "", limit: 50 };
    expect([...first.items.map(({ handle }) => handle), ...(await found("couteau", next))]).toEqual(all);

    const id = await begun("query:fr:couteau");
    const [second] = await idsOf(all.slice(1, 2));
    await placeProduct(merchant, { ...(await seen(id)), productId: second, place: 1 });
    const number = await published(id);
    expect((await found("couteau")).slice(0, 2)).toEqual([all[1], all[0]]);
    await withdrawRanking(merchant, { id, number }, { now: morning });
    expect(await found("couteau")).toEqual(all);
  });

  test("is shown anew where it is kept as a page, and needs words that a search reads", async () => {
    const scope = { scope: "query:fr:couteau" };
    await followRankings(morning);
    expect(await database.listingRanking.findUnique({ where: scope })).toMatchObject({ edition: "1" });
    expect(await createRanking(merchant, { scope: "query:fr:Lampe; DROP" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await createRanking(merchant, { scope: "query:de:lampe" })).toMatchObject({ refusal: { code: "invalid" } });
  });
});
