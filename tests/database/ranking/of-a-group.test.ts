import { beforeAll, describe, expect, test } from "vitest";
import { joinGroup } from "#lib/customers/groups";
import { database } from "#lib/platform/database";
import { gatherPage, type PageScope } from "#lib/platform/page-scope";
import { addSelection, createRanking, moveRule, placeProduct } from "#lib/ranking/commands";
import { withdrawRanking } from "#lib/ranking/commands-publish";
import { houseRules } from "#lib/ranking/house-rules";
import { rankingDraft } from "#lib/ranking/queries-admin";
import { groupShownTo } from "#lib/ranking/queries-groups";
import { followRankings } from "#lib/search/commands-ranks";
import { list } from "#lib/search/queries";
import { tryRanking } from "#lib/search/queries-ranking";
import { groupOrder } from "#lib/search/tags";
import { morning } from "#tests/support/a-buyer";
import { theDemo } from "#tests/support/the-demo";
import { begun, idOf, merchant, published, restoreOrEmpty, seen } from "./a-merchant.ts";

beforeAll(theDemo, 60_000);

const category = "cuisine-table";
const asked = (more: object = {}) =>
  list({ locale: "fr", facets: {}, sort: "relevance", limit: 100, category, ...more }, morning);
const handlesIn = async (more: object = {}) => (await asked(more)).items.map(({ handle }) => handle);
const content = async (id: string) => (await rankingDraft(id))?.draft ?? houseRules;

describe("the order of lists for a group of customers", () => {
  test("is the preview's, for those who ask for it; everybody else sees what they saw", async () => {
    const before = await handlesIn();
    const last = before.at(-1) ?? "";
    const id = await begun("group:club");
    const productId = await idOf(last);
    await placeProduct(merchant, { ...(await seen(id)), productId, place: 1 });
    const brand = before.at(-2) ?? "";
    await addSelection(merchant, { ...(await seen(id)), kind: "boost", by: "product", value: brand });
    const rule = (await rankingDraft(id))?.draft.rules.at(-1)?.id ?? "";
    await moveRule(merchant, { ...(await seen(id)), ruleId: rule, by: -1 });
    expect(await handlesIn({ group: "club" })).toEqual(before);

    const preview = { at: morning, draftId: id };
    const asStaff = await gatherPage({ tags: new Set<string>(), staleAt: null, preview }, () =>
      handlesIn({ group: "club" }),
    );
    const tried = await tryRanking({ scope: "group:club", content: await content(id), locale: "fr" }, morning);
    const number = await published(id);

    const forClub = await asked({ group: "club" });
    expect(forClub.orderedFor).toEqual({ code: "club", name: "Club Bonnefoy" });
    expect(forClub.items.map(({ handle }) => handle)).toEqual(asStaff);
    expect(asStaff).toEqual([last, brand, ...before.filter((handle) => handle !== last && handle !== brand)]);
    expect(forClub.pinned).toEqual([last]);
    const whole = await asked({ group: "club", category: undefined, limit: 24 });
    expect(tried.products.map(({ handle }) => handle)).toEqual(whole.items.map(({ handle }) => handle));
    expect(tried).toMatchObject({ isOrderedByIt: true, total: whole.total });
    expect(tried.products[0]).toMatchObject({ id: productId, pin: { place: 1 } });
    expect(tried.products[1]?.terms.find(({ rule }) => rule.kind === "boost")).toMatchObject({ share: 1 });

    expect(await handlesIn()).toEqual(before);
    const others = await asked({ group: "tous" });
    expect([others.items.map(({ handle }) => handle), others.orderedFor]).toEqual([before, null]);
    expect((await asked({ group: "club", sort: "price-asc" })).orderedFor).toBeNull();

    const seenByClub = await tryRanking(
      { scope: `category:${category}`, content: houseRules, group: "club", locale: "fr" },
      morning,
    );
    expect(seenByClub.isOrderedByIt).toBe(false);
    expect(seenByClub.products.map(({ handle }) => handle)).toEqual(asStaff.slice(0, 24));

    await withdrawRanking(merchant, { id, number }, { now: morning });
    expect(await handlesIn({ group: "club" })).toEqual(before);
  });

  test("its pages are made anew when it is published, those also that were asked for before there was one", async () => {
    const page: PageScope = { tags: new Set<string>(), staleAt: null };
    await gatherPage(page, () => handlesIn({ group: "club-intime" }));
    expect(page.tags).toContain(groupOrder("club-intime"));
    const id = await begun("group:club-intime");
    await published(id);
    const ranks = () => database.listing.findMany({ select: { productId: true, rankShop: true, rankCategory: true } });
    const before = await ranks();
    await followRankings(morning);
    expect(await database.listingRanking.findUnique({ where: { scope: "group:club-intime" } })).not.toBeNull();
    expect(await ranks()).toEqual(before);
  });

  test("a store that has its own is seen in that, by every group", async () => {
    const store = await begun("store:ANG");
    await restoreOrEmpty(store);
    const atStore = { availableAt: "ANG" };
    const last = (await handlesIn(atStore)).at(-1) ?? "";
    await placeProduct(merchant, { ...(await seen(store)), productId: await idOf(last), place: 1 });
    const ofStore = await published(store);
    const id = await begun("group:club");
    await published(id);
    await followRankings(morning);
    const shown = await asked({ ...atStore, group: "club" });
    expect(shown.orderedFor).toBeNull();
    expect(shown.items.map(({ handle }) => handle)).toEqual(await handlesIn(atStore));
    await withdrawRanking(merchant, { id: store, number: ofStore }, { now: morning });
    await followRankings(morning);
  });

  test("of a customer's groups, the order published last is theirs; without one, everybody's", async () => {
    const { id: accountId } = await database.account.create({
      data: { email: "deux.groupes@example.com", kind: "customer", name: "Noé", createdAt: morning },
    });
    expect(await groupShownTo(accountId, morning)).toBeNull();
    const join = (code: string) =>
      database.$transaction((tx) => joinGroup(tx, accountId, { code, nameFr: code, nameEn: code }, morning));
    await join("club");
    await join("club-complice");
    const later = new Date(morning.getTime() + 60_000);
    await published(await begun("group:club"), {}, morning);
    expect(await groupShownTo(accountId, later)).toBe("club");
    const number = await published(await begun("group:club-complice"), {}, later);
    expect(await groupShownTo(accountId, later)).toBe("club-complice");
    await withdrawRanking(merchant, { id: await begun("group:club-complice"), number }, { now: later });
    expect(await groupShownTo(accountId, later)).toBe("club");
  });

  test("can be given to the companies before the first has joined, and to no group there is not", async () => {
    expect(await createRanking(merchant, { scope: "group:companies" }, { now: morning })).toMatchObject({ ok: true });
    expect(await createRanking(merchant, { scope: "group:nobody" }, { now: morning })).toMatchObject({
      ok: false,
      refusal: { code: "list_not_found", field: "scope" },
    });
  });
});
