import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { gatherPage, type PageScope } from "#lib/platform/page-scope";
import { countFigure } from "#lib/promises/commands-figure";
import { publicFigure } from "#lib/promises/queries-figure";
import { endedPromises } from "#lib/promises/queries-measures";
import { aPromise, inDanger, manyLike } from "#tests/support/a-promise";
import { aShop } from "#tests/support/a-shop";

const monday = new Date("2026-11-23T11:00:00Z");
const tuesday = new Date("2026-11-24T11:00:00Z");
const now = new Date("2026-11-26T09:00:00Z");
const november = { from: new Date("2026-11-01T00:00:00Z"), until: now };

beforeAll(aShop);

describe("promises are measured", () => {
  beforeAll(async () => {
    await aPromise({ state: "kept", fulfilledAt: monday });
    await aPromise({ state: "kept", fulfilledAt: monday, store: "ANG", promisedAt: new Date("2026-11-21T12:00:00Z") });
    const late = { ...inDanger(now), fulfilledAt: now, toldFor: now };
    await aPromise({ ...late, state: "kept_late_told", toldAt: monday });
    await aPromise({ ...late, state: "kept_late_told", toldAt: now });
    await aPromise({ state: "broken" });
    await aPromise({ state: "released" });
    await aPromise();
  });

  test("by carrier, place and category: what was kept, and of the rest who heard before the day", async () => {
    const rows = await endedPromises(november, "fr");
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({
      carrier: "La Poste",
      place: "Entrepôt de Trélazé",
      category: "Luminaires",
      confidence: 90,
      promises: 4,
      kept: 1,
      toldBefore: 1,
      days: 12,
    });
    expect(rows).toContainEqual({
      carrier: null,
      place: "Bonnefoy Angers Ralliement",
      category: "Luminaires",
      confidence: 90,
      promises: 1,
      kept: 1,
      toldBefore: 0,
      days: 0,
    });
  });

  test("only those whose date lay in the time asked for", async () => {
    expect(await endedPromises({ from: now, until: new Date("2027-01-01T00:00:00Z") }, "fr")).toEqual([]);
    expect(await endedPromises({ from: tuesday, until: now }, "en")).toMatchObject([{ promises: 4 }]);
  });
});

describe("the public figure", () => {
  const count = (at: Date) => countFigure(system("promises"), {}, { now: at });
  const shown = async (at: Date) => {
    const page: PageScope = { tags: new Set(), staleAt: null };
    return { figure: await gatherPage(page, () => publicFigure(at)), page };
  };

  test("says nothing of a handful of deliveries", async () => {
    expect(await count(now)).toEqual({ ok: true, value: null });
    expect((await shown(now)).figure).toBeNull();
  });

  test("counts deliveries, not lines: one late article makes its parcel late", async () => {
    const { parcelId } = await aPromise({ state: "kept", fulfilledAt: tuesday });
    await manyLike(parcelId, 95, ["kept"]);
    await manyLike(parcelId, 2, ["kept", "broken"]);
    // With the one above, the four delivered lines of the measures: 102 deliveries, of which 97 were kept.
    expect(await count(now)).toEqual({ ok: true, value: { deliveries: 102, keptPercent: 95 } });
    const { figure, page } = await shown(now);
    expect(figure).toEqual({ deliveries: 102, keptPercent: 95 });
    expect([...page.tags]).toEqual(["promises:figure"]);
  });

  test("is no longer told when nobody has counted it for days, and the pages that tell it end by then", async () => {
    const { page } = await shown(now);
    expect(page.staleAt).toEqual(new Date("2026-11-30T00:00:00Z"));
    expect((await shown(new Date("2026-11-30T00:00:00Z"))).figure).toBeNull();
  });

  test("reaches the pages when it reads otherwise, and leaves them alone when it does not", async () => {
    const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await listener.connect();
    await listener.query("LISTEN pages");
    const heard: string[] = [];
    const first = new Promise<void>((resolve) => {
      listener.on("notification", ({ payload }) => {
        heard.push(payload ?? "");
        resolve();
      });
    });
    await count(new Date("2026-11-26T10:00:00Z"));
    await aPromise({ state: "broken" });
    await count(new Date("2026-11-26T11:00:00Z"));
    await first;
    expect(heard).toEqual(['["promises:figure"]']);
    expect((await shown(now)).figure).toEqual({ deliveries: 103, keptPercent: 94 });
    await listener.end();
  });
});
