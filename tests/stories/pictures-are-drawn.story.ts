import { expect, test } from "@playwright/test";
import { picturesOf } from "#lib/server/launch/draw-beforehand";

test("the first pictures of the home page come in the lightest form that their reader takes", async ({ request }) => {
  const pictures = picturesOf(await (await request.get("/fr")).text()).slice(0, 3);
  expect(pictures).toHaveLength(3);
  for (const picture of pictures) {
    for (const form of ["image/avif", "image/webp"]) {
      const answer = await request.get(picture, { headers: { accept: form } });
      expect(answer.headers()["content-type"]).toBe(form);
    }
  }
});
