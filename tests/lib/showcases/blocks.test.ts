import { describe, expect, test } from "vitest";
import { inserted, moved, namedIn, removed, typedInto } from "#lib/showcases/arranged";
import { type Block, blockKindNames, blockWith, fieldsOf } from "#lib/showcases/blocks";
import { comparedRows } from "#lib/showcases/comparison";
import { controlsOf } from "#lib/showcases/fields";
import { houseHome } from "#lib/showcases/house-home";
import { isOwnAddress, problemsOf } from "#lib/showcases/problems";
import { prose } from "#lib/showcases/prose";

const [a, b, c] = ["a", "b", "c"].map((id) => blockWith("promise", id)) as [Block, Block, Block];
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id).join("");
const known = { products: new Set(["cocotte", "vase"]), categories: new Set(["cuisine-table"]) };
const heading = { title: { fr: "Noël", en: null }, summary: { fr: "La table", en: null } };

describe("the blocks of a page", () => {
  test("move one place at a time, and never off the page", () => {
    expect(ids(moved([a, b, c], "b", -1))).toBe("bac");
    expect(ids(moved([a, b, c], "b", 1))).toBe("acb");
    expect(ids(moved([a, b, c], "a", -1))).toBe("abc");
    expect(ids(moved([a, b, c], "x", 1))).toBe("abc");
  });

  test("are added behind another or on top, and removed", () => {
    expect(ids(inserted([a, b], c, "a"))).toBe("acb");
    expect(ids(inserted([a, b], c, null))).toBe("cab");
    expect(ids(removed([a, b, c], "b"))).toBe("ac");
  });

  test.each(blockKindNames)("%s: the form of an empty block, sent as it is, changes nothing", (kind) => {
    const block = blockWith(kind, "x");
    const shown = Object.fromEntries(
      fieldsOf(kind).flatMap(([name, field]) =>
        controlsOf(name, field).map((control) => [control, field.is === "number" ? String(field.usual) : ""]),
      ),
    );
    expect(typedInto(block, shown)).toEqual(block);
  });

  test("keep what was typed, and name the field that can't be kept", () => {
    const rail = blockWith("products", "x");
    expect(
      typedInto(rail, {
        "title.fr": " À offrir ",
        "title.en": "",
        products: "vase, cocotte?colour=brick\nvase",
        count: "4",
      }),
    ).toMatchObject({
      values: {
        title: { fr: "À offrir", en: null },
        products: ["vase", "cocotte?colour=brick"],
        category: "",
        count: 4,
      },
    });
    expect(typedInto(rail, { count: "99" })).toEqual(["count"]);
    expect(typedInto(rail, { count: "4", "title.fr": "x".repeat(81) })).toEqual(["title"]);
  });

  test("name the products and the departments they show", () => {
    const rail = blockWith("products", "x", { products: ["vase", "cocotte?colour=brick"], category: "cuisine-table" });
    expect(namedIn([rail, blockWith("banner", "y", { product: "vase" })])).toEqual({
      products: ["vase", "cocotte"],
      categories: ["cuisine-table"],
    });
  });
});

describe("before a page is published", () => {
  test("it needs a title, a summary and a block", () => {
    const blank = { fr: "", en: null };
    expect(problemsOf({ title: blank, summary: blank, blocks: [] }, known).map(({ field }) => field)).toEqual([
      "title",
      "summary",
      "blocks",
    ]);
  });

  test("every block says what it has to, of things that are sold", () => {
    const banner = blockWith("banner", "x", {
      title: { fr: "Mijoter", en: null },
      to: "https://ailleurs",
      product: "lampe",
    });
    const comparison = blockWith("comparison", "y", { title: { fr: "Lequel", en: null }, products: ["vase"] });
    expect(problemsOf({ ...heading, blocks: [banner, comparison] }, known)).toEqual([
      { blockId: "x", field: "link", code: "missing" },
      { blockId: "x", field: "to", code: "bad_address" },
      { blockId: "x", field: "product", code: "unknown_product", named: "lampe" },
      { blockId: "y", field: "products", code: "too_few", named: "2" },
    ]);
  });

  test("the house's own home page lacks nothing that the demo sells", () => {
    const { blocks, ...rest } = houseHome(true);
    const { products } = namedIn(blocks);
    expect(problemsOf({ ...rest, blocks }, { ...known, products: new Set(products) })).toEqual([]);
  });

  test.each([
    ["/c/cuisine-table?colour=brick", true],
    ["/", true],
    ["//ailleurs.example", false],
    ["https://ailleurs.example", false],
    ["javascript:alert(1)", false],
  ])("%s is an address of the shop: %s", (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });
});

test("a text is read as paragraphs, headings and lists", () => {
  expect(prose("Bonjour\nà tous\r\n\r\n## Choisir\nLa fonte\n\n- lourde\n- lente\n\n")).toEqual([
    { is: "paragraph", text: "Bonjour à tous" },
    { is: "heading", text: "Choisir" },
    { is: "paragraph", text: "La fonte" },
    { is: "list", items: ["lourde", "lente"] },
  ]);
});

test("a comparison shows what two or more tell, and what differs first", () => {
  const spec = (rows: Record<string, string>) => ({
    specs: [{ title: "t", rows: Object.entries(rows).map(([label, value]) => ({ label, value })) }],
  });
  expect(
    comparedRows([spec({ Matière: "fonte", Poids: "4 kg", Anse: "oui" }), spec({ Poids: "6 kg", Matière: "fonte" })]),
  ).toEqual([
    { label: "Poids", values: ["4 kg", "6 kg"] },
    { label: "Matière", values: ["fonte", "fonte"] },
  ]);
});
