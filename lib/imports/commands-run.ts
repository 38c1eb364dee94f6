import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { dialects } from "./dialects.ts";
import { isPriceList, runSettings } from "./run-settings.ts";

const named = z.strictObject({ id: z.uuid() });
const cleared = { records: 0, share: 0, added: 0, changed: 0, unchanged: 0, refused: 0, failure: null };

const forget = async (tx: Transaction, runId: string) => {
  await tx.importChange.deleteMany({ where: { runId } });
  await tx.importRefusal.deleteMany({ where: { runId } });
};

/** A supplier by their code or their name. */
async function supplierOf(tx: Transaction, told: string): Promise<string | null> {
  const name = { equals: told, mode: "insensitive" } as const;
  const found = await tx.supplier.findFirst({ where: { OR: [{ code: told.toUpperCase() }, { name }] } });
  return found?.code ?? null;
}

/**
 * Says how the files of a run are read, and remembers it under the supplier's name. What was judged before is judged
 * anew. Refuses `import_not_ready`, and `mapping_incomplete` when a table has no column for what it must say,
 * and `unknown_supplier`.
 */
export const readImportAs = command({
  name: "import.read_as",
  input: runSettings
    .pick({ vatBasisPoints: true, net: true, mapping: true, traits: true, supplier: true })
    .extend({ id: z.uuid(), source: z.enum(dialects.map(({ name }) => name)), remember: z.boolean() }),
  allow: "imports.run",
  async run({ id, source, remember, ...wanted }, { tx, now, audit }) {
    const run = await tx.importRun.findUnique({ where: { id } });
    if (!run || !["uploaded", "judged", "failed"].includes(run.state)) return refuse({ code: "import_not_ready" });
    const { mapping } = wanted;
    const listed = isPriceList(source, wanted) ? await supplierOf(tx, wanted.supplier) : null;
    if (isPriceList(source, wanted) && !listed) return refuse({ code: "unknown_supplier", supplier: wanted.supplier });
    const supplier = listed ?? wanted.supplier;
    const identified = mapping.reference ?? mapping.ean;
    if (source === "table" && !(identified && (mapping.name || (mapping.cost && supplier))))
      return refuse({ code: "mapping_incomplete" });
    const settings = { ...runSettings.parse(run.settings), ...wanted, supplier };
    await forget(tx, id);
    await tx.importRun.update({ where: { id }, data: { source, settings, state: "uploaded", ...cleared } });
    if (remember && supplier) {
      const kept = { settings: { ...settings, columns: [], sample: {} }, savedAt: now };
      await tx.importMapping.upsert({ where: { name: supplier }, create: { name: supplier, ...kept }, update: kept });
    }
    audit({ subject: `import:${id}`, changes: { source: [run.source, source] } });
    return ok({ id });
  },
});

/** Has a run judged line by line, with nothing written to the shop. Refuses `import_not_ready`. */
export const judgeImport = command({
  name: "import.judge",
  input: named,
  allow: "imports.run",
  async run({ id }, { tx, audit }) {
    const written = await tx.importChange.count({ where: { runId: id, version: { not: null } } });
    const { count } = written
      ? { count: 0 }
      : await tx.importRun.updateMany({
          where: { id, source: { not: "" }, state: { in: ["uploaded", "judged", "failed"] } },
          data: { state: "judging", ...cleared },
        });
    if (count === 0) return refuse({ code: "import_not_ready" });
    await forget(tx, id);
    audit({ subject: `import:${id}`, changes: { state: [null, "judging"] } });
    return ok({ id });
  },
});

/**
 * Has a judged run taken into the shop; one that failed in its midst goes on. Asked twice, it is done once: the second
 * one joins the first. Refuses `import_not_ready`.
 */
export const runImport = command({
  name: "import.take",
  input: named,
  allow: "imports.run",
  async run({ id }, { tx, audit, actor, now }) {
    const [run] = await tx.$queryRaw<{ state: string }[]>`
      SELECT state::text FROM import_run WHERE id = ${id}::uuid FOR UPDATE`;
    if (run?.state === "running") return ok({ id });
    const resumed =
      run?.state === "failed" && (await tx.importChange.count({ where: { runId: id, version: { not: null } } })) > 0;
    if (run?.state !== "judged" && !resumed) return refuse({ code: "import_not_ready" });
    if (!resumed) await forget(tx, id);
    await tx.importRun.update({
      where: { id },
      data: { state: "running", ...cleared, startedAt: now, ...(!resumed && { priceBatchId: newId() }) },
    });
    audit({
      subject: `import:${id}`,
      changes: { state: [run?.state ?? null, "running"], startedBy: [null, nameOf(actor)] },
    });
    return ok({ id });
  },
});

/** Has a whole import undone: what nobody has changed since. Refuses `import_not_ready`. */
export const undoImport = command({
  name: "import.undo",
  input: named.extend({ reason: z.string().trim().min(3).max(200) }),
  allow: "imports.run",
  async run({ id, reason }, { tx, audit }) {
    const { count } = await tx.importRun.updateMany({
      where: { id, state: "done" },
      data: { state: "undoing", records: 0, share: 0 },
    });
    if (count === 0) return refuse({ code: "import_not_ready" });
    audit({ subject: `import:${id}`, changes: { state: ["done", "undoing"] }, reason });
    return ok({ id });
  },
});
