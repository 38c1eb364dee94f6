import { z } from "zod";
import { navigationTag, productTag } from "#lib/catalogue/tags";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { redirectsTag } from "#lib/redirects/tags";
import { redirectSource } from "./commands-redirects.ts";
import { archive, decide, restore } from "./sql/undo.ts";

const portion = 200;

/** Undoes the next changes of a run; none are left when it answers fewer than it takes. */
export const undoPortion = command({
  name: "import.undo_portion",
  input: z.strictObject({ id: z.uuid() }),
  allow: "imports.run",
  untold: true,
  async run({ id }, { tx, now, expire }) {
    const undone = await decide(tx, id, portion);
    const idsOf = (what: string) => undone.filter((one) => one.undone === what).map(({ productId }) => productId);
    await archive(tx, idsOf("archived"), now);
    await restore(tx, id, idsOf("restored"), now);
    const touched = [...idsOf("archived"), ...idsOf("restored")];
    expire(...touched.map(productTag));
    return ok({ touched, more: undone.length === portion });
  },
});

/** Ends the undoing of a run: its old addresses lead nowhere again, and what it came to is written down. */
export const endUndo = command({
  name: "import.end_undo",
  input: z.strictObject({ id: z.uuid() }),
  allow: "imports.run",
  async run({ id }, { tx, audit, expire }) {
    const counts = await tx.importChange.groupBy({ by: ["undone"], where: { runId: id }, _count: true });
    const { count } = await tx.redirect.deleteMany({ where: { source: redirectSource(id) } });
    await tx.importRun.update({ where: { id }, data: { state: "undone", share: 1000 } });
    audit({
      subject: `import:${id}`,
      changes: Object.fromEntries([
        ...counts.map(({ undone, _count }) => [undone ?? "left", [null, _count] as const]),
        ...(count > 0 ? [["redirects", [count, 0] as const] as const] : []),
      ]),
    });
    expire(navigationTag, redirectsTag);
    return ok({});
  },
});
