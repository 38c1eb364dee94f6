import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const portion = 24;
const mostTries = 4;
/** As long as nobody else takes up what somebody went to fetch, or after which a machine that was away is asked again. */
const pauseMs = 5 * 60_000;

const after = (now: Date, pauses: number): Date => new Date(now.getTime() + pauses * pauseMs);

/** A picture that somebody goes to fetch now. */
export type Wanted = Readonly<{ productId: string; address: string; alt: string; position: number }>;

/** Why a picture is given up that came, or might have, but could not be kept: nobody knows whether it would be the next time. */
export const notKept = "not_kept";

/**
 * Takes up the pictures that are due, those of a product in their order; who dies with them leaves them to the next, but
 * with the last try the picture is given up.
 */
export const takeUpPictures = command({
  name: "import.take_up_pictures",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const due = await tx.$queryRaw<(Wanted & Readonly<{ isGivenUp: boolean }>)[]>`
      WITH due AS (
        SELECT product_id, address FROM import_picture WHERE state = 'wanted' AND due_at <= ${now}
        ORDER BY due_at, product_id, position LIMIT ${portion} FOR UPDATE SKIP LOCKED)
      UPDATE import_picture p
      SET tries = tries + 1, due_at = ${after(now, 1)},
          state = CASE WHEN tries < ${mostTries} THEN state ELSE 'refused' END,
          reason = CASE WHEN tries < ${mostTries} THEN reason ELSE ${notKept} END
      FROM due WHERE p.product_id = due.product_id AND p.address = due.address
      RETURNING p.product_id AS "productId", p.address, p.alt, p.position, p.state = 'refused' AS "isGivenUp"`;
    return ok(due.filter(({ isGivenUp }) => !isGivenUp).sort((one, other) => one.position - other.position));
  },
});

/** Notes what came of a picture; one that could not be reached or kept is asked for again, four times in all. */
export const settlePicture = command({
  name: "import.settle_picture",
  input: z.strictObject({ productId: z.uuid(), address: z.string(), reason: z.string().nullable() }),
  allow: "system",
  async run({ productId, address, reason }, { tx, now }) {
    const key = { productId_address: { productId, address } };
    const picture = await tx.importPicture.findUnique({ where: key });
    if (!picture) return ok({});
    const again = (reason === "unreachable" || reason === notKept) && picture.tries < mostTries;
    const came = reason === null ? ("kept" as const) : ("refused" as const);
    await tx.importPicture.update({
      where: key,
      data: again ? { dueAt: after(now, picture.tries) } : { state: came, reason },
    });
    return ok({});
  },
});
