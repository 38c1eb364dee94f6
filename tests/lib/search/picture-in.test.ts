import { expect, test } from "vitest";
import { pictureIn } from "#lib/search/cards";

const lamp = { file: "lampe.webp", width: 1200, height: 800, altFr: "Une lampe", altEn: null };

test("a picture tells what stays in sight only where somebody has said so", () => {
  expect(pictureIn({ ...lamp, focalX: 50, focalY: 50 }, "fr")).not.toHaveProperty("focal");
  expect(pictureIn({ ...lamp, focalX: 30, focalY: 60 }, "fr")).toMatchObject({ focal: "30% 60%", alt: "Une lampe" });
});
