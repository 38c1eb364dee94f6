import { database } from "#lib/platform/database";
import { type FieldChange, fieldChanges } from "./difference.ts";
import { placeOf } from "./reading/several-files.ts";
import { type RunSettings, runSettings } from "./run-settings.ts";

export type ImportRow = NonNullable<Awaited<ReturnType<typeof importRuns>>[number]>;

const newest = 50;

/** The last imports, the newest first; files that never arrived whole are left out. */
export const importRuns = () =>
  database.importRun.findMany({
    where: { state: { not: "uploading" } },
    orderBy: { startedAt: "desc" },
    take: newest,
    select: {
      id: true,
      source: true,
      file: true,
      state: true,
      authorName: true,
      startedAt: true,
      added: true,
      changed: true,
      unchanged: true,
      refused: true,
    },
  });

/** One import with its files and how it is read; `begun` once anything of it was written to the shop. */
export async function importRun(id: string) {
  const run = await database.importRun.findUnique({
    where: { id },
    include: { files: { orderBy: { position: "asc" } } },
  });
  if (!run) return null;
  const [begun, undone, pictures] = await Promise.all([
    database.importChange.count({ where: { runId: id, version: { not: null } } }),
    database.importChange.groupBy({ by: ["undone"], where: { runId: id, undone: { not: null } }, _count: true }),
    database.importPicture.groupBy({ by: ["state"], where: { runId: id }, _count: true }),
  ]);
  const settings: RunSettings = runSettings.parse(run.settings);
  return {
    ...run,
    settings,
    begun: begun > 0,
    undone: Object.fromEntries(undone.map(({ undone: what, _count }) => [what, _count])),
    pictures: { wanted: 0, kept: 0, refused: 0, ...Object.fromEntries(pictures.map((one) => [one.state, one._count])) },
  };
}
export type ImportView = NonNullable<Awaited<ReturnType<typeof importRun>>>;

export type ChangeRow = Readonly<{
  line: number;
  kind: "created" | "changed";
  productId: string;
  name: string;
  fields: readonly FieldChange[];
  undone: string | null;
}>;

/** A page of what an import would do or did, in the order of the file; `next` is the line to go on after. */
export async function importChanges(
  id: string,
  { kind, after, most = 50 }: Readonly<{ kind: "created" | "changed" | null; after: number; most?: number }>,
): Promise<Readonly<{ rows: readonly ChangeRow[]; next: number | null }>> {
  const rows = await database.importChange.findMany({
    where: { runId: id, line: { gt: after }, ...(kind && { kind }) },
    orderBy: { line: "asc" },
    take: most + 1,
  });
  const shown = rows.slice(0, most).map((row) => ({
    line: row.line,
    kind: row.kind === "created" ? ("created" as const) : ("changed" as const),
    productId: row.productId,
    name: row.name,
    fields: fieldChanges(row.before, row.after),
    undone: row.undone,
  }));
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.line ?? null) : null };
}

export type RefusalRow = Readonly<{ file: number; line: number; key: string | null; reason: string }>;

/** Refused lines in the order of the files, a page at a time. */
export async function importRefusals(id: string, after: number, most: number) {
  const rows = await database.importRefusal.findMany({
    where: { runId: id, line: { gt: after } },
    orderBy: { line: "asc" },
    take: most,
  });
  return {
    rows: rows.map(({ line, key, reason }): RefusalRow => ({ ...placeOf(line), key, reason })),
    last: rows.length < most ? null : (rows.at(-1)?.line ?? null),
  };
}

/** Pictures that were given up, with the reason of each. */
export const refusedPictures = (id: string, most: number) =>
  database.importPicture.findMany({
    where: { runId: id, state: "refused" },
    orderBy: [{ productId: "asc" }, { position: "asc" }],
    take: most,
    select: { productId: true, address: true, reason: true },
  });

/** The ways of reading that were remembered, by supplier. */
export const savedMappings = async (): Promise<readonly Readonly<{ name: string; settings: RunSettings }>[]> =>
  (await database.importMapping.findMany({ orderBy: { name: "asc" } })).map(({ name, settings }) => ({
    name,
    settings: runSettings.parse(settings),
  }));
