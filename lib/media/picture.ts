import { createHash } from "node:crypto";
import sharp from "sharp";
import { ok, type Result, refuse } from "#lib/kernel/result";

/** The largest file that is taken, in bytes, and the most pixels it may unfold to: 100 million are 10,000 by 10,000. */
export const largestFile = 20_000_000;
const mostPixels = 100_000_000;
/** The longest side that is kept: twice what the widest page shows. */
const longestSide = 2400;
const smallestSide = 100;

/** A picture as it is kept: WebP without what the camera wrote, named by its content, so that it may be cached for ever. */
export type KeptPicture = Readonly<{ file: string; body: Buffer; width: number; height: number }>;

export type PictureRefusal = Readonly<{
  code: "file_too_large" | "svg_refused" | "not_a_picture" | "picture_too_large" | "picture_too_small";
}>;

const taken: readonly string[] = ["jpeg", "png", "webp", "heif", "gif", "tiff"];

/**
 * Draws a picture anew from the file that somebody sent. What it calls itself does not count, what it is does: a drawing
 * that may hold a script (SVG), an archive named .png and a file that unfolds to more than memory holds are refused.
 */
export async function readPicture(sent: Buffer): Promise<Result<KeptPicture, PictureRefusal>> {
  if (sent.length > largestFile) return refuse({ code: "file_too_large" });
  if (/^\s*(?:<\?xml|<svg|<!DOCTYPE svg)/i.test(sent.subarray(0, 256).toString("latin1").replace(/^ï»¿/, "")))
    return refuse({ code: "svg_refused" });
  try {
    const { format, width, height } = await sharp(sent, { limitInputPixels: false }).metadata();
    if (format === "svg") return refuse({ code: "svg_refused" });
    if (!taken.includes(format)) return refuse({ code: "not_a_picture" });
    if (width * height > mostPixels) return refuse({ code: "picture_too_large" });
    if (Math.min(width, height) < smallestSide) return refuse({ code: "picture_too_small" });
    const { data, info } = await sharp(sent, { limitInputPixels: mostPixels, failOn: "error" })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 88 })
      .toBuffer({ resolveWithObject: true });
    const name = createHash("sha256").update(data).digest("hex").slice(0, 32);
    return ok({ file: `${name}.webp`, body: data, width: info.width, height: info.height });
  } catch {
    return refuse({ code: "not_a_picture" });
  }
}

/** The longest side of a small picture: a strip shows it at half of that, also on sharp screens. */
const smallSide = 256;

/** The small one of a picture that was drawn anew. */
export const smallPicture = (body: Buffer): Promise<Buffer> =>
  sharp(body)
    .resize({ width: smallSide, height: smallSide, fit: "outside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
