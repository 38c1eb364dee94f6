import { z } from "zod";
import { navigationTag } from "#lib/catalogue/tags";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { leftPrices } from "./left-prices.ts";

/** Opens the record of one run of an import: who began it, from which file. */
export const openImport = command({
  name: "import.open",
  input: z.strictObject({ source: z.string().min(1), file: z.string().min(1) }),
  allow: "imports.run",
  async run({ source, file }, { tx, now, audit }) {
    const id = newId();
    await tx.importRun.create({ data: { id, source, file, startedAt: now } });
    audit({ subject: `import:${id}`, changes: { source: [null, source], file: [null, file] } });
    return ok({ id });
  },
});

const count = z.int().min(0);

/** Closes the record with what came of it; menus are made anew, for categories may have come. */
export const closeImport = command({
  name: "import.close",
  input: z.strictObject({ id: z.uuid(), added: count, changed: count, unchanged: count, refused: count, leftPrices }),
  allow: "imports.run",
  async run({ id, leftPrices, ...counts }, { tx, now, audit, expire }) {
    await tx.importRun.update({ where: { id }, data: { ...counts, leftPrices, finishedAt: now } });
    audit({
      subject: `import:${id}`,
      changes: Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, [null, n]])),
    });
    expire(navigationTag);
    return ok({});
  },
});
