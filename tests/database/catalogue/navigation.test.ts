import { beforeAll, describe, expect, test } from "vitest";
import { category, navigation } from "#lib/catalogue/queries";
import { theDemo } from "#tests/support/the-demo";

beforeAll(theDemo, 60_000);

describe("the menu", () => {
  test("has the nine departments in their order, each with its categories", async () => {
    const menu = await navigation("fr");
    expect(menu.map(({ path }) => path)).toEqual([
      "image-son",
      "cuisine-table",
      "maison-deco",
      "meubles",
      "epicerie-fine",
      "jardin",
      "enfants-jeux",
      "livres-papeterie",
      "cartes-cadeaux",
    ]);
    expect(menu[2]?.categories[0]).toEqual({ path: "maison-deco/luminaires", name: "Luminaires" });
  });
});

describe("a category", () => {
  test("counts what its children sell", async () => {
    const department = await category("maison-deco", "en");
    expect(department).toMatchObject({ name: "Home & Decor", layout: "grid", crumbs: [] });
    expect(department?.children.map(({ count }) => count)).toEqual([4, 2, 4, 2, 4]);
  });

  test("of things compared by their figures is a list, under its department", async () =>
    expect(await category("image-son/televiseurs", "fr")).toMatchObject({
      layout: "list",
      crumbs: [{ path: "image-son", name: "Image & Son" }],
    }));

  test("that is not there is null", async () => {
    expect(await category("image-son/vhs", "fr")).toBeNull();
    expect(await category("\0", "fr")).toBeNull();
  });
});
