import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { runSettings } from "./run-settings.ts";

const fileName = z.string().trim().min(1).max(200);

/** An upload that was cut is let go after a day. */
const day = 86_400_000;

/** States in which a run still needs its files. */
const unfinished = ["uploaded", "judging", "judged", "running", "failed"] as const;

/** Begins a run with its first file, or adds a file to one that has not been run. Refuses `import_not_ready`. */
export const openUpload = command({
  name: "import.upload",
  input: z.strictObject({ id: z.uuid().nullable(), file: fileName }),
  allow: "imports.run",
  async run({ id, file }, { tx, now, actor, audit }) {
    if (id === null) {
      await tx.importRun.deleteMany({
        where: { state: "uploading", startedAt: { lt: new Date(now.getTime() - day) } },
      });
      const runId = newId();
      await tx.importRun.create({
        data: {
          id: runId,
          source: "",
          file,
          state: "uploading",
          authorId: idOf(actor),
          authorName: nameOf(actor),
          startedAt: now,
          files: { create: { position: 0, name: file } },
        },
      });
      audit({ subject: `import:${runId}`, changes: { file: [null, file] } });
      return ok({ id: runId, position: 0 });
    }
    const run = await tx.importRun.findUnique({ where: { id }, include: { files: true } });
    if (!run || (run.state !== "uploaded" && run.state !== "judged")) return refuse({ code: "import_not_ready" });
    const position = run.files.length;
    await tx.importFile.create({ data: { runId: id, position, name: file } });
    audit({ subject: `import:${id}`, changes: { file: [null, file] } });
    return ok({ id, position });
  },
});

/** Keeps the next piece of a file that is on its way; the journal tells of the file, when it is whole. */
export const keepPiece = command({
  name: "import.keep_piece",
  input: z.strictObject({
    id: z.uuid(),
    file: z.int().min(0),
    position: z.int().min(0),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  allow: "imports.run",
  untold: true,
  async run({ id, ...piece }, { tx }) {
    await tx.importPiece.create({ data: { runId: id, ...piece } });
    return ok({});
  },
});

/**
 * Says that a file is whole, and what is known of it. A file that another run holds and has not finished with is not
 * taken twice: the answer is that run, and what was uploaded now is let go.
 */
export const closeUpload = command({
  name: "import.close_upload",
  input: z.strictObject({
    id: z.uuid(),
    position: z.int().min(0),
    bytes: z.int().positive(),
    digest: z.string().length(64),
    source: z.string().max(60),
    settings: runSettings,
  }),
  allow: "imports.run",
  async run({ id, position, bytes, digest, source, settings }, { tx, audit }) {
    const twin = await tx.importFile.findFirst({
      where: { digest, runId: { not: id }, run: { state: { in: [...unfinished] } } },
    });
    if (twin && position === 0) {
      await tx.importRun.delete({ where: { id } });
      audit({ subject: `import:${twin.runId}`, changes: { file: [null, twin.name] } });
      return ok({ id: twin.runId, joined: true });
    }
    await tx.importFile.update({ where: { runId_position: { runId: id, position } }, data: { bytes, digest } });
    const first = position === 0 ? { source, settings } : {};
    await tx.importRun.update({ where: { id }, data: { ...first, state: "uploaded" } });
    audit({ subject: `import:${id}`, changes: { state: ["uploading", "uploaded"] } });
    return ok({ id, joined: false });
  },
});

/** Lets a run go that was never taken, with its files. Refuses `import_not_ready`. */
export const discardImport = command({
  name: "import.discard",
  input: z.strictObject({ id: z.uuid() }),
  allow: "imports.run",
  async run({ id }, { tx, audit }) {
    const run = await tx.importRun.findUnique({ where: { id } });
    const written = run && (await tx.importChange.count({ where: { runId: id, version: { not: null } } }));
    if (!run || written || !["uploading", "uploaded", "judged", "failed"].includes(run.state))
      return refuse({ code: "import_not_ready" });
    await tx.importRun.delete({ where: { id } });
    audit({ subject: `import:${id}`, changes: { file: [run.file, null] } });
    return ok({});
  },
});
