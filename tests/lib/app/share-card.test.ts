import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../../../app/cards/[locale]/[...of]/draw.tsx";

test.each([
  ["with its photograph", "hero-table.webp"],
  ["when the photograph is gone", "gone.webp"],
  ["and never from elsewhere on the disk", "../../package.json"],
])("a shared link has a picture of the size that networks show, %s", async (_, file) => {
  const text = { shop: "Bonnefoy & Filles", title: "Cocotte en fonte Fontebrune, œuvre d’été", line: "Fontebrune" };
  const { format, width, height } = await sharp(await draw({ text, file })).metadata();
  expect([format, width, height]).toEqual(["png", 1200, 630]);
});
