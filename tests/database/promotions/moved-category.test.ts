import { beforeAll, describe, expect, test } from "vitest";
import { createCategory, deleteCategory, moveCategory } from "#lib/catalogue/commands-categories";
import { database } from "#lib/platform/database";
import { movedCategories } from "#lib/processes/moved-categories";
import { promotionDraftOf } from "#lib/promotions/queries-admin";
import { articlesOf } from "#lib/promotions/queries-articles";
import { offersAt } from "#lib/promotions/queries-offers";
import { offeredPrice, promotionsOn } from "#lib/promotions/shown-price";
import { addBlock, createShowcase, saveBlock, saveHeading } from "#lib/showcases/commands";
import { publishShowcase } from "#lib/showcases/commands-publish";
import { showcase } from "#lib/showcases/queries";
import { showcaseDraft, showcasesNaming } from "#lib/showcases/queries-admin";
import { morning } from "#tests/support/a-buyer";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
const camille = await aColleague("Camille", "owner");
const idOf = async (path: string) => (await database.category.findUniqueOrThrow({ where: { path } })).id;

const accepted = async <T>(result: Promise<{ ok: boolean } | { ok: true; value: T }>) => {
  const done = await result;
  if (!("value" in done)) throw new Error(JSON.stringify(done));
  return done.value;
};

const move = async (path: string, to: string) => {
  const [handle = "", department] = to.split("/").reverse();
  const { id, version } = await database.category.findUniqueOrThrow({ where: { path } });
  const parentId = department ? await idOf(department) : null;
  return moveCategory(camille, { id, version, parentId, handle }, at);
};

/** What the lamp costs as everybody is offered it, in a cart as on its page. */
async function lampCosts(): Promise<number | undefined> {
  const [lamp] = await articlesOf(["LAMP"]);
  return lamp && offeredPrice(lamp, promotionsOn(lamp, await offersAt(morning)), morning).minor;
}

/** A guide that shows the lamps. */
async function aGuide(): Promise<string> {
  const { id } = await accepted(createShowcase(camille, { slug: "lampes", kind: "guide", titleFr: "Nos lampes" }, at));
  const words = { fr: "Nos lampes", en: null };
  await accepted(saveHeading(camille, { id, revision: 1, title: words, summary: words }, at));
  await accepted(addBlock(camille, { id, revision: 2, kind: "products" }, at));
  const blockId = (await showcaseDraft(id))?.draft.blocks[0]?.id ?? "";
  const typed = { "title.fr": "Lampes", category: "luminaires", count: "4" };
  await accepted(saveBlock(camille, { id, revision: 3, blockId, typed }, at));
  await accepted(publishShowcase(camille, { id, revision: 4 }, at));
  return id;
}
const shownBy = async () => (await showcase("lampes", morning))?.content.blocks[0]?.values;

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 10_000 });
  for (const nameFr of ["Maison", "Jardin"]) await accepted(createCategory(camille, { nameFr }, at));
});

/** A reader that keeps what each statement answered. */
function listening() {
  const answers: unknown[][] = [];
  const $queryRaw = async (...asked: Parameters<typeof database.$queryRaw>) => {
    const rows = await database.$queryRaw(...asked);
    answers.push(rows as unknown[]);
    return rows;
  };
  return { answers, reader: { $queryRaw, promotion: database.promotion } as unknown as typeof database };
}

describe("a category that moves", () => {
  test("takes along what was published with its path at once, and what is being written soon", async () => {
    const promotion = await aPromotion({
      lane: "catalogue",
      benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: { categories: ["luminaires"] } } },
    });
    const guide = await aGuide();
    expect(await lampCosts()).toBe(9_000);

    expect(await move("luminaires", "maison/lampes")).toMatchObject({ ok: true });
    expect(await lampCosts()).toBe(9_000);
    expect(await shownBy()).toMatchObject({ category: "maison/lampes" });

    await work(movedCategories);
    expect((await promotionDraftOf(promotion))?.benefit).toMatchObject({
      settings: { articles: { categories: ["maison/lampes"] } },
    });
    expect((await showcaseDraft(guide))?.draft.blocks[0]?.values).toMatchObject({ category: "maison/lampes" });
    expect((await showcasesNaming(morning)).map(({ id }) => id)).toEqual([guide]);

    expect(await move("maison/lampes", "jardin/lanternes")).toMatchObject({ ok: true });
    expect(await lampCosts()).toBe(9_000);
    expect(await shownBy()).toMatchObject({ category: "jardin/lanternes" });
    expect(await move("jardin", "dehors")).toMatchObject({ ok: true });
    expect(await lampCosts()).toBe(9_000);
  });

  test("leaves its address to nobody else, so that nothing begins to mean what it was not made for", async () => {
    const held = { refusal: { code: "handle_held" } };
    expect(await createCategory(camille, { nameFr: "Luminaires" }, at)).toMatchObject(held);
    expect(await move("maison", "luminaires")).toMatchObject(held);
    expect(await move("dehors/lanternes", "luminaires")).toMatchObject({ ok: true });
    expect(await lampCosts()).toBe(9_000);
    expect(await shownBy()).toMatchObject({ category: "luminaires" });
  });

  test("that is emptied and merged into another means that other one from then on", async () => {
    const into = await idOf("maison");
    await database.product.updateMany({ data: { categoryId: into } });
    expect(await lampCosts()).toBe(10_000);
    const id = await idOf("luminaires");
    expect(await deleteCategory(camille, { id, into: id }, at)).toMatchObject({
      refusal: { code: "unknown_category" },
    });
    expect(await deleteCategory(camille, { id, into }, at)).toMatchObject({ ok: true });
    expect(await lampCosts()).toBe(9_000);
    expect(await shownBy()).toMatchObject({ category: "maison" });
    await work(movedCategories);
  });

  test("is asked for by the promotions that name it alone, and by none where none does", async () => {
    await database.promotionPeriod.deleteMany();
    await aPromotion({ lane: "catalogue", benefit: { kind: "percentOff", settings: { basisPoints: 500 } } });
    const unnamed = listening();
    await offersAt(morning, unnamed.reader);
    const again = listening();
    await offersAt(morning, again.reader);
    expect([unnamed.answers.length, again.answers.length]).toEqual([2, 1]);

    for (const nameFr of ["Un", "Deux", "Trois"]) await accepted(createCategory(camille, { nameFr }, at));
    for (const path of ["un", "deux", "trois"]) await accepted(move(path, `${path}-autre`));
    const articles = { categories: ["deux"] };
    await aPromotion({ lane: "catalogue", benefit: { kind: "percentOff", settings: { basisPoints: 500, articles } } });
    await offersAt(morning);
    const naming = listening();
    await offersAt(morning, naming.reader);
    expect(naming.answers.map((rows) => rows.length)).toEqual([1, 1]);
    expect(naming.answers[1]).toEqual([{ path: "deux", now: "deux-autre" }]);
  });
});
