import { describe, expect, test } from "vitest";
import { sitemapPages } from "#lib/feeds/queries-sitemap";
import { ok } from "#lib/kernel/result";
import { database } from "#lib/platform/database";
import { suggest } from "#lib/search/queries";
import { answersTo } from "#lib/search/queries-answers";
import {
  addBlock,
  createShowcase,
  moveBlock,
  removeBlock,
  restoreShowcase,
  saveBlock,
  saveHeading,
} from "#lib/showcases/commands";
import { publishShowcase, withdrawShowcase } from "#lib/showcases/commands-publish";
import { liveShowcases, showcase } from "#lib/showcases/queries";
import { showcaseDraft, showcases } from "#lib/showcases/queries-admin";
import { morning } from "#tests/support/a-buyer";
import { aColleague } from "#tests/support/staff-actors";

const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
const at = { now: morning };
const olivier = await aColleague("Olivier", "merchandiser");

/** A guide with one text, ready to be published. */
async function aGuide(slug: string) {
  const made = await createShowcase(olivier, { slug, kind: "guide", titleFr: "Choisir sa cocotte" }, at);
  if (!made.ok) throw new Error(made.refusal.code);
  const { id } = made.value;
  const words = (fr: string) => ({ fr, en: null });
  await saveHeading(
    olivier,
    { id, revision: 1, title: words("Choisir sa cocotte"), summary: words("Fonte ou acier") },
    at,
  );
  await addBlock(olivier, { id, revision: 2, kind: "prose" }, at);
  await write(id, "La fonte garde la chaleur.");
  return id;
}

const draftOf = async (id: string) => {
  const draft = await showcaseDraft(id);
  if (!draft) throw new Error("no draft");
  return draft;
};

async function write(id: string, text: string) {
  const { revision, draft } = await draftOf(id);
  const blockId = draft.blocks[0]?.id ?? "";
  return saveBlock(olivier, { id, revision, blockId, typed: { "text.fr": text } }, at);
}

const publish = async (id: string, terms: { from?: Date; until?: Date } = {}, now = morning) =>
  publishShowcase(olivier, { id, revision: (await draftOf(id)).revision, ...terms }, { now });

const textAt = async (slug: string, now: Date) => {
  const block = (await showcase(slug, now))?.content.blocks[0];
  return block?.kind === "prose" ? block.values.text.fr : null;
};

describe("a page made of blocks", () => {
  test("is seen by nobody before it is published, and then as it was published", async () => {
    const id = await aGuide("guide-cocotte");
    expect(await showcase("guide-cocotte", morning)).toBeNull();

    expect((await suggest("choisir coc", "fr")).pages).toEqual([]);
    expect(await publish(id)).toEqual(ok({ number: 1, liveFrom: morning }));
    await write(id, "Un autre texte, encore en brouillon.");
    expect(await textAt("guide-cocotte", morning)).toBe("La fonte garde la chaleur.");
    expect((await liveShowcases(morning)).map(({ slug }) => slug)).toContain("guide-cocotte");
    expect((await sitemapPages("pages"))?.find(({ path }) => path === "/s/guide-cocotte")?.changedAt).toEqual(morning);
    const named = { path: "s/guide-cocotte", name: "Choisir sa cocotte" };
    expect((await answersTo("choisir cocotte", "fr")).pages).toContainEqual(named);
    expect((await suggest("choisir coc", "fr")).pages).toEqual([named]);
  });

  test("turns at its hour, turns back, and is rolled back", async () => {
    const id = await aGuide("guide-noel");
    await publish(id);
    await write(id, "À Noël, comptez huit heures.");
    expect(await publish(id, { from: hours(2), until: hours(4) })).toMatchObject({ value: { number: 2 } });
    expect([
      await textAt("guide-noel", hours(1)),
      await textAt("guide-noel", hours(3)),
      await textAt("guide-noel", hours(5)),
    ]).toEqual(["La fonte garde la chaleur.", "À Noël, comptez huit heures.", "La fonte garde la chaleur."]);

    const listed = (await liveShowcases(hours(3))).find(({ slug }) => slug === "guide-noel");
    expect(listed).toMatchObject((await showcase("guide-noel", hours(3))) ?? {});

    expect(await withdrawShowcase(olivier, { id, number: 2 }, at)).toMatchObject({ ok: true });
    expect(await textAt("guide-noel", hours(3))).toBe("La fonte garde la chaleur.");
    const { revision } = await draftOf(id);
    await restoreShowcase(olivier, { id, revision, number: 2 }, at);
    expect((await draftOf(id)).draft.blocks[0]).toMatchObject({
      values: { text: { fr: "À Noël, comptez huit heures." } },
    });
    expect(await withdrawShowcase(olivier, { id, number: 2 }, at)).toMatchObject({
      refusal: { code: "unknown_version" },
    });
  });

  test("is not published unfinished, nor for a time that ends before it begins", async () => {
    const id = await aGuide("guide-inacheve");
    const { revision } = await draftOf(id);
    await addBlock(olivier, { id, revision, kind: "comparison" }, at);
    expect(await publish(id)).toMatchObject({
      refusal: {
        code: "showcase_unfinished",
        problems: [
          { field: "title", code: "missing" },
          { field: "products", code: "too_few" },
        ],
      },
    });
    expect(await publish(id, { from: hours(4), until: hours(2) })).toMatchObject({ refusal: { code: "period_empty" } });
    expect(await database.showcaseVersion.count({ where: { showcaseId: id } })).toBe(0);
  });

  test("keeps the work of two editors apart, and its address to itself", async () => {
    const id = await aGuide("guide-a-deux");
    const { revision, draft } = await draftOf(id);
    const blockId = draft.blocks[0]?.id ?? "";
    const both = await Promise.all([
      addBlock(olivier, { id, revision, kind: "stores", after: blockId }, at),
      addBlock(olivier, { id, revision, kind: "story", after: blockId }, at),
    ]);
    expect(both.map((one) => (one.ok ? "done" : one.refusal.code)).sort()).toEqual(["done", "showcase_changed"]);
    expect(await createShowcase(olivier, { slug: "guide-a-deux", kind: "landing", titleFr: "x" }, at)).toMatchObject({
      refusal: { code: "slug_taken", field: "slug" },
    });

    await moveBlock(olivier, { id, revision: revision + 1, blockId, by: 1 }, at);
    expect((await draftOf(id)).draft.blocks[1]?.id).toBe(blockId);
    await removeBlock(olivier, { id, revision: revision + 2, blockId }, at);
    expect((await draftOf(id)).draft.blocks.map((block) => block.id)).not.toContain(blockId);
  });

  test("is rewritten by nobody once it was published, and made by nobody who may not", async () => {
    const id = await aGuide("guide-fige");
    await publish(id);
    await expect(
      database.showcaseVersion.updateMany({ where: { showcaseId: id }, data: { publishedBy: "quelqu’un d’autre" } }),
    ).rejects.toThrow();
    await expect(database.showcaseVersion.deleteMany({ where: { showcaseId: id } })).rejects.toThrow();
    const sami = await aColleague("Sami", "store_staff");
    expect(await createShowcase(sami, { slug: "guide-de-sami", kind: "guide", titleFr: "x" }, at)).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect((await showcases(morning)).find(({ slug }) => slug === "guide-fige")).toMatchObject({ live: { number: 1 } });
  });
});
