import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { largestFile, readPicture } from "#lib/media/picture";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#1B3FAB" } });

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
/** A PNG's part; its checksum is left at nought, for what only looks at sizes. */
const part = (name: string, body: Buffer) => Buffer.concat([u32(body.length), Buffer.from(name), body, u32(0)]);
const bomb = (side: number) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part("IHDR", Buffer.concat([u32(side), u32(side), Buffer.from([8, 2, 0, 0, 0])])),
    part("IDAT", deflateSync(Buffer.alloc(1000))),
    part("IEND", Buffer.alloc(0)),
  ]);

describe("a picture that was sent", () => {
  test("is drawn anew, without what the camera wrote, and named by what it shows", async () => {
    const sent = await picture(800, 600)
      .jpeg()
      .withExif({ IFD0: { Copyright: "Camille" } })
      .toBuffer();
    const [first, again] = [await readPicture(sent), await readPicture(sent)];
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value).toMatchObject({ width: 800, height: 600, file: expect.stringMatching(/^[0-9a-f]{32}\.webp$/) });
    expect(again).toMatchObject({ value: { file: first.value.file } });
    const kept = await sharp(first.value.body).metadata();
    expect([kept.format, kept.exif]).toEqual(["webp", undefined]);
  });

  test("stands upright however it was held, and is no larger than a page shows", async () => {
    const turned = await picture(3000, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await readPicture(turned)).toMatchObject({ value: { width: 960, height: 2400 } });
  });

  test.each([
    [
      "a drawing with a script",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      "svg_refused",
    ],
    ["the same behind a heading", '<?xml version="1.0"?>\n<svg width="900" height="900"/>', "svg_refused"],
    ["an archive named .png", "PK\u0003\u0004\u0014\u0000\u0000\u0000\b\u0000", "not_a_picture"],
    ["a page", "<!doctype html><h1>Bonjour</h1>", "not_a_picture"],
    ["nothing", "", "not_a_picture"],
  ])("%s is refused", async (_, sent, code) => {
    expect(await readPicture(Buffer.from(sent, "latin1"))).toMatchObject({ refusal: { code } });
  });

  test("30,000 by 30,000 is refused before it unfolds, and so is what is cut short, too small or too heavy", async () => {
    const whole = await picture(900, 900).png().toBuffer();
    expect(await readPicture(bomb(30_000))).toMatchObject({ refusal: { code: "picture_too_large" } });
    expect(await readPicture(bomb(200))).toMatchObject({ refusal: { code: "not_a_picture" } });
    expect(await readPicture(whole.subarray(0, 200))).toMatchObject({ refusal: { code: "not_a_picture" } });
    expect(await readPicture(await picture(20, 900).png().toBuffer())).toMatchObject({
      refusal: { code: "picture_too_small" },
    });
    expect(await readPicture(Buffer.alloc(largestFile + 1))).toMatchObject({ refusal: { code: "file_too_large" } });
  });
});
