import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { newToken } from "#lib/platform/tokens";
import { dropList, makeList, renameList, shareList } from "#lib/wishlists/commands";
import { dropItem, moveItem, noteItem, toggleWish } from "#lib/wishlists/commands-items";
import { claimLists, forgetLists } from "#lib/wishlists/commands-merge";
import { sharedWishlist, wishedHandles, wishlistsOf } from "#lib/wishlists/queries";
import { mostItems, mostLists } from "#lib/wishlists/schema";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-21T10:00:00Z");
const at = { now };
const later = (days: number) => ({ now: new Date(now.getTime() + days * 86_400_000) });
const someone = (): Actor & { kind: "customer" } => ({
  kind: "customer",
  id: newId(),
  name: "Camille",
  email: "c@courrier.example",
});
const handlesOf = async (actor: Actor, holder?: string) =>
  (await wishlistsOf(actor, holder)).map(({ name, items }) => [name, items.map(({ handle }) => handle).sort()]);
const listNotFound = { ok: false, refusal: { code: "list_not_found" } };
const itemNotFound = { ok: false, refusal: { code: "item_not_found" } };

beforeAll(async () => {
  await aShop();
  for (const sku of ["lampe", "vase", "chaise"]) await aVariant({ sku });
});

describe("the heart", () => {
  test("keeps a product in a first list, and takes it out again; nobody else's heart is full", async () => {
    const [here, elsewhere] = [newToken(), newToken()];
    expect(await toggleWish(visitor, { holder: here, handle: "lampe" }, at)).toEqual({
      ok: true,
      value: { kept: true },
    });
    expect(await wishedHandles(visitor, here)).toEqual(["lampe"]);
    expect(await wishedHandles(visitor, elsewhere)).toEqual([]);
    expect(await wishedHandles(visitor)).toEqual([]);
    expect(await toggleWish(visitor, { holder: here, handle: "lampe" }, at)).toEqual({
      ok: true,
      value: { kept: false },
    });
    expect(await handlesOf(visitor, here)).toEqual([[null, []]]);
  });

  test("needs a product that is sold, and somebody whose list it is", async () => {
    expect(await toggleWish(visitor, { holder: newToken(), handle: "rien" }, at)).toMatchObject({
      refusal: { code: "product_not_found" },
    });
    expect(await toggleWish(visitor, { handle: "lampe" }, at)).toEqual(listNotFound);
  });

  test("pressed in two tabs at once leaves one list", async () => {
    const holder = newToken();
    await Promise.all(["lampe", "vase"].map((handle) => toggleWish(visitor, { holder, handle }, at)));
    expect(await handlesOf(visitor, holder)).toEqual([[null, ["lampe", "vase"]]]);
    expect((await wishedHandles(visitor, holder)).sort()).toEqual(["lampe", "vase"]);
  });

  test("says so when the list is full", async () => {
    const holder = newToken();
    await toggleWish(visitor, { holder, handle: "lampe" }, at);
    const [list] = await wishlistsOf(visitor, holder);
    const more = Array.from({ length: mostItems - 1 }, () => ({
      id: newId(),
      wishlistId: list?.id ?? "",
      productId: newId(),
      addedAt: now,
    }));
    await database.wishlistItem.createMany({ data: more });
    expect(await toggleWish(visitor, { holder, handle: "vase" }, at)).toMatchObject({ refusal: { code: "list_full" } });
  });
});

test("a list made before signing in survives it, joins the one of its name, once, and leaves nothing to its token", async () => {
  const [camille, holder] = [someone(), newToken()];
  await toggleWish(camille, { handle: "lampe" }, at);
  const [own] = await wishlistsOf(camille);
  await noteItem(camille, { itemId: own?.items[0]?.id, note: "pour le salon" }, at);
  for (const handle of ["lampe", "vase"]) await toggleWish(visitor, { holder, handle }, at);
  await makeList(visitor, { holder, name: "Noël" }, at);

  expect(await claimLists(camille, { holder }, at)).toEqual({ ok: true, value: { brought: 2 } });
  expect(await claimLists(camille, { holder }, at)).toEqual({ ok: true, value: { brought: 0 } });
  expect(await handlesOf(camille)).toEqual([
    [null, ["lampe", "vase"]],
    ["Noël", []],
  ]);
  expect((await wishlistsOf(camille))[0]?.items.find(({ handle }) => handle === "lampe")?.note).toBe("pour le salon");
  expect(await wishlistsOf(visitor, holder)).toEqual([]);
});

describe("several lists", () => {
  test("are named, renamed, filled from one another and dropped", async () => {
    const camille = someone();
    await toggleWish(camille, { handle: "lampe" }, at);
    const made = await makeList(camille, { name: "Noël" }, at);
    if (!made.ok) throw new Error(made.refusal.code);
    const { listId } = made.value;
    const itemId = (await wishlistsOf(camille))[0]?.items[0]?.id;
    expect(await moveItem(camille, { itemId, listId }, at)).toMatchObject({ ok: true });
    await renameList(camille, { listId, name: "Pour Zoé" }, at);
    expect(await handlesOf(camille)).toEqual([
      [null, []],
      ["Pour Zoé", ["lampe"]],
    ]);
    await dropList(camille, { listId }, at);
    expect(await handlesOf(camille)).toEqual([[null, []]]);
  });

  test("are twenty at most, also when two are made at the same instant", async () => {
    const camille = someone();
    for (let made = 1; made < mostLists; made++) await makeList(camille, { name: `Liste ${made}` }, at);
    const both = await Promise.all([makeList(camille, { name: "A" }, at), makeList(camille, { name: "B" }, at)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

test("of somebody else's list nothing is told and nothing changes, whatever is asked of it (ACL-02)", async () => {
  const [camille, zoe] = [someone(), someone()];
  await toggleWish(camille, { handle: "chaise" }, at);
  const [list] = await wishlistsOf(camille);
  const [listId, itemId] = [list?.id, list?.items[0]?.id];
  const before = await handlesOf(camille);
  for (const [actor, holder] of [
    [zoe, undefined],
    [visitor, newToken()],
    [visitor, undefined],
  ] as const) {
    expect(await renameList(actor, { holder, listId, name: "à moi" }, at)).toEqual(listNotFound);
    expect(await dropList(actor, { holder, listId }, at)).toEqual(listNotFound);
    expect(await shareList(actor, { holder, listId, shared: true }, at)).toEqual(listNotFound);
    expect(await dropItem(actor, { holder, itemId }, at)).toEqual(itemNotFound);
    expect(await noteItem(actor, { holder, itemId, note: "vu" }, at)).toEqual(itemNotFound);
    expect(await moveItem(actor, { holder, itemId, listId }, at)).toEqual(itemNotFound);
  }
  await makeList(zoe, { name: "Zoé" }, at);
  await toggleWish(zoe, { handle: "vase" }, at);
  const hers = (await wishlistsOf(zoe))[0]?.items[0]?.id;
  expect(await moveItem(zoe, { itemId: hers, listId }, at)).toEqual(listNotFound);
  expect(await handlesOf(camille)).toEqual(before);
});

test("a shared list shows its products and name, no note and no owner, until it is shared no more", async () => {
  const camille = someone();
  await makeList(camille, { name: "Noël" }, at);
  await toggleWish(camille, { handle: "vase" }, at);
  const listOf = async () => (await wishlistsOf(camille))[0];
  await noteItem(camille, { itemId: (await listOf())?.items[0]?.id, note: "secret" }, at);
  expect((await listOf())?.link).toBeNull();

  const listId = (await listOf())?.id;
  await shareList(camille, { listId, shared: true }, at);
  const link = (await listOf())?.link ?? "";
  expect(await sharedWishlist(link, now)).toEqual({ name: "Noël", handles: ["vase"] });
  expect(await sharedWishlist(`${link}x`, now)).toBeNull();
  expect(await sharedWishlist(link, later(366).now)).toBeNull();

  await shareList(camille, { listId, shared: true }, later(3));
  expect(await sharedWishlist(link, later(3).now)).not.toBeNull();
  await shareList(camille, { listId, shared: true }, later(365));
  expect((await wishlistsOf(camille)).find(({ id }) => id === listId)?.link).not.toBe(link);

  await shareList(camille, { listId, shared: false }, at);
  expect(await sharedWishlist(link, now)).toBeNull();
  await shareList(camille, { listId, shared: true }, later(1));
  expect(await sharedWishlist(link, later(1).now)).toBeNull();
});

test("what a browser has not touched for a year is forgotten, an account's lists never", async () => {
  const [camille, holder] = [someone(), newToken()];
  await toggleWish(camille, { handle: "vase" }, at);
  await toggleWish(visitor, { holder, handle: "vase" }, at);
  await forgetLists(system("wishlists"), {}, later(366));
  expect([await wishedHandles(visitor, holder), await wishedHandles(camille)]).toEqual([[], ["vase"]]);
});
