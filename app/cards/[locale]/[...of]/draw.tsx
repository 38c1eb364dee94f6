import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import { ShareCard, shareCardSize } from "#components/shells/share-card";
import type { Subject } from "./subject.ts";

const fontFile = (family: string, file: string) =>
  readFile(join(process.cwd(), "node_modules/@fontsource", family, "files", file));

/** The two faces of the house, read once. */
const faces = Promise.all([
  fontFile("bricolage-grotesque", "bricolage-grotesque-latin-700-normal.woff"),
  fontFile("instrument-sans", "instrument-sans-latin-600-normal.woff"),
]);

/** Draws the picture of a shared link. A photograph that cannot be read is left out. */
export async function draw({ text, file }: Subject): Promise<Buffer> {
  const [display, words] = await faces;
  const image = new ImageResponse(<ShareCard text={text} picture={file && (await photograph(file))} />, {
    ...shareCardSize,
    fonts: [
      { name: "Instrument", data: words, weight: 600 },
      { name: "Bricolage", data: display, weight: 700 },
    ],
  });
  return Buffer.from(await image.arrayBuffer());
}

/** Our pictures are WebP, which the drawing does not read. */
async function photograph(file: string): Promise<string | null> {
  try {
    const jpeg = await sharp(join(process.cwd(), "public/pictures", basename(file)))
      .resize(600, 630, { fit: "cover" })
      .flatten({ background: "#f3f1ee" })
      .jpeg({ quality: 82 })
      .toBuffer();
    return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
  } catch {
    return null;
  }
}
