import { z } from "zod";
import { navigationTag } from "#lib/catalogue/tags";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { leftPrices } from "./left-prices.ts";

const count = z.int().min(0);
const counts = { added: count, changed: count, unchanged: count, refused: count };

/** Notes how far a run has come, for those who look on. */
export const noteProgress = command({
  name: "import.progress",
  input: z.strictObject({ id: z.uuid(), records: count, share: z.number().min(0).max(1) }),
  allow: "system",
  async run({ id, records, share }, { tx }) {
    await tx.importRun.update({ where: { id }, data: { records, share: Math.round(share * 1000) } });
    return ok({});
  },
});

const prices = z.strictObject({
  applied: count,
  held: count,
  stopped: z.object({ changing: count, prices: count }).nullable(),
});

/** Ends the judging or the taking of a run with what it comes to; its files are kept until it is taken. */
export const endRun = command({
  name: "import.end",
  input: z.strictObject({
    id: z.uuid(),
    judged: z.boolean(),
    ...counts,
    prices: prices.nullable(),
    leftPrices: leftPrices.default({}),
    redirects: count,
  }),
  allow: "system",
  async run({ id, judged, prices: asked, ...data }, { tx, now, expire, audit }) {
    await tx.importRun.update({
      where: { id },
      data: {
        ...data,
        share: 1000,
        state: judged ? "judged" : "done",
        ...(!judged && { finishedAt: now }),
        ...(asked && { prices: asked }),
      },
    });
    if (judged) return ok({});
    await tx.importPiece.deleteMany({ where: { runId: id } });
    const { added, changed, unchanged, refused } = data;
    audit({
      subject: `import:${id}`,
      changes: {
        added: [null, added],
        changed: [null, changed],
        unchanged: [null, unchanged],
        refused: [null, refused],
      },
    });
    expire(navigationTag);
    return ok({});
  },
});

/** A run that cannot go on says why. */
export const failRun = command({
  name: "import.fail",
  input: z.strictObject({ id: z.uuid(), failure: z.string().max(500) }),
  allow: "system",
  async run({ id, failure }, { tx, audit }) {
    await tx.importRun.update({ where: { id }, data: { state: "failed", failure } });
    audit({ subject: `import:${id}`, changes: { failure: [null, failure] } });
    return ok({});
  },
});
