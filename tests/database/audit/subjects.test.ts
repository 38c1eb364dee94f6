import { beforeAll, expect, test } from "vitest";
import { subjectsNamed } from "#lib/audit/queries-subjects";
import { subjectKinds } from "#lib/audit/schema";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "../../support/a-shop.ts";
import { aColleague } from "../../support/staff-actors.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "BF-LUM-001" });
  await database.product.updateMany({ data: { handle: "lampe-ora", nameFr: "Lampe Ora", nameEn: "Ora lamp" } });
});

test("the things of a page are called by their names, in the reader's language", async () => {
  const { id: productId } = await database.product.findFirstOrThrow();
  const nadia = await aColleague("Nadia Roux", "buyer");
  const asked = [`account:${nadia.id}`, "order:BF-100001", "product:lampe-ora", "variant:BF-LUM-001"];

  expect([...(await subjectsNamed(asked, "fr")).values()]).toEqual([
    { kind: "account", name: "Nadia Roux", key: null },
    { kind: "order", name: "BF-100001", key: "BF-100001" },
    { kind: "product", name: "Lampe Ora", key: productId },
    { kind: "variant", name: "Lampe Ora (BF-LUM-001)", key: "BF-LUM-001" },
  ]);
  const english = await subjectsNamed(asked, "en");
  expect(english.get("variant:BF-LUM-001")?.name).toBe("Ora lamp (BF-LUM-001)");
});

/** A number, an address, a list and a search are called what they are, whether they are still there or not. */
const ownNames: readonly string[] = [
  "case",
  "order",
  "consignment",
  "feed",
  "ranking",
  "redirect",
  "return",
  "search",
  "supplier-order",
];

test.each(subjectKinds.filter((kind) => !ownNames.includes(kind)))(
  "a thing of kind %s that is no more has no name",
  async (kind) => {
    const gone = `${kind}:${newId()}`;
    expect([...(await subjectsNamed([gone, `${kind}:nonsense`], "fr"))]).toEqual([
      [gone, { kind, name: null, key: null }],
      [`${kind}:nonsense`, { kind, name: null, key: null }],
    ]);
  },
);

test("what is of no kind that is known is left out", async () => {
  expect(await subjectsNamed(["prices:held", "variant:", "nothing"], "fr")).toEqual(new Map());
});
