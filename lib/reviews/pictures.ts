import { newId } from "#lib/kernel/ids";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { chanceName, dropBuyersPicture, keepFile, smallOf } from "#lib/media/files";
import { type PictureRefusal, readPicture, smallPicture } from "#lib/media/picture";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { reviewPicturesDropped } from "./facts.ts";
import { mostPictures } from "./schema.ts";

export type KeptReviewPicture = Readonly<{ file: string; width: number; height: number }>;

type Refused = PictureRefusal & Readonly<{ field: "pictures"; place: number }>;

/**
 * Draws the pictures that a buyer sent anew, which also takes away where they were taken, and keeps them as files; all or
 * none, also when it breaks off. Refuses whatever `readPicture` does, with the `place` of the picture among those sent, from 1.
 */
export async function keepPictures(sent: readonly Buffer[]): Promise<Result<readonly KeptReviewPicture[], Refused>> {
  const kept: KeptReviewPicture[] = [];
  let isWhole = false;
  try {
    for (const [index, bytes] of sent.entries()) {
      const read = await readPicture(bytes);
      if (!read.ok) return refuse({ ...read.refusal, field: "pictures", place: index + 1 });
      const { body, width, height } = read.value;
      const file = chanceName();
      kept.push({ file, width, height });
      await keepFile({ file, body }, "reviews");
      await keepFile({ file: smallOf(file), body: await smallPicture(body) }, "reviews");
    }
    isWhole = true;
    return ok(kept);
  } finally {
    if (!isWhole) await dropPictures(kept.map(({ file }) => file));
  }
}

/** Takes the files away. */
export async function dropPictures(files: readonly string[]): Promise<void> {
  for (const file of files) await dropBuyersPicture(file);
}

/** Adds kept pictures to a review after those it has; false when there would be too many. */
export async function addPictures(
  { tx }: Scene,
  reviewId: string,
  kept: readonly KeptReviewPicture[],
): Promise<boolean> {
  const had = await tx.reviewPicture.findMany({ where: { reviewId }, select: { position: true } });
  if (had.length + kept.length > mostPictures) return false;
  const next = Math.max(-1, ...had.map(({ position }) => position)) + 1;
  await tx.reviewPicture.createMany({
    data: kept.map((picture, index) => ({ id: newId(), reviewId, ...picture, position: next + index })),
  });
  return true;
}

/** Shows pictures no more; their files go after it is done. */
export async function takePicturesAway(
  { tx, record }: Pick<Scene, "tx" | "record">,
  which: Prisma.ReviewPictureWhereInput,
): Promise<void> {
  const gone = await tx.reviewPicture.findMany({ where: which, select: { file: true } });
  if (gone.length === 0) return;
  await tx.reviewPicture.deleteMany({ where: which });
  record(reviewPicturesDropped({ files: gone.map(({ file }) => file) }));
}
