import { beforeAll, describe, expect, test } from "vitest";
import { addPicture, arrangePictures } from "#lib/catalogue/commands-media";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const size = { width: 800, height: 600 };
const named = (sign: string) => ({ ...size, file: `${sign.repeat(32)}.webp` });

let productId = "";
const pictures = () => database.media.findMany({ where: { productId }, orderBy: { position: "asc" } });

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE" });
  const values = [{ code: "cobalt", labelFr: "Cobalt" }];
  productId = (await database.product.findFirstOrThrow()).id;
  await database.productOption.create({ data: { productId, code: "colour", labelFr: "Couleur", values } });
});

describe("Camille shows a lamp", () => {
  test("pictures stand in the order they were dropped in, the same one once", async () => {
    for (const sign of ["a", "b", "c", "a"])
      expect(await addPicture(camille, { productId, ...named(sign) }, { now: morning })).toMatchObject({ ok: true });
    expect((await pictures()).map(({ file }) => file[0])).toEqual(["a", "b", "c"]);
    expect(await addPicture(camille, { productId, ...size, file: "../../etc/passwd" })).toMatchObject({
      refusal: { code: "invalid" },
    });
  });

  test("they change places, say what they show, and one that is not named goes", async () => {
    const [a, b, c] = (await pictures()).map(({ id }) => id);
    const said = { altFr: "La lampe, de face", altEn: "The lamp, from the front", focalX: 20, focalY: 80 };
    const arranged = [
      { id: c, ...said, shows: "colour:cobalt" },
      { id: a, altFr: "" },
    ];
    const save = (seen: unknown[], ...pictures: object[]) =>
      arrangePictures(camille, { productId, seen, pictures }, { now: morning });
    expect(await save([a, b], ...arranged)).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect(await save([a, b, c], ...arranged)).toMatchObject({ ok: true });
    expect(await pictures()).toMatchObject([
      { id: c, ...said, optionCode: "colour", valueCode: "cobalt" },
      { id: a, altEn: null, optionCode: null },
    ]);
    expect((await database.product.findUniqueOrThrow({ where: { id: productId } })).missing).toContain("altFr");

    expect(await save([a, c], { id: b, altFr: "" })).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    const strange = { id: a, altFr: "", shows: "colour:violet" };
    expect(await save([a, c], strange)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await pictures()).toHaveLength(2);
  });
});
