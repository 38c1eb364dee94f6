import { createHash } from "node:crypto";
import type { Actor } from "#lib/kernel/actor";
import { type Result, refuse } from "#lib/kernel/result";
import { closeUpload, discardImport, keepPiece, openUpload } from "./commands-upload.ts";
import { dialectOf, knownBy } from "./dialects.ts";
import { keptRecords } from "./pieces.ts";
import { savedMappings } from "./queries.ts";
import type { Reading } from "./reading/reading.ts";
import { type RunSettings, runSettings } from "./run-settings.ts";
import { proposedMapping } from "./sources/table.ts";

/** The largest file that is taken, zipped or not. */
const largestUpload = 512 * 1024 * 1024;
const pieceBytes = 1024 * 1024;

type Sent = Readonly<{ id: string | null; name: string; content: AsyncIterable<Uint8Array> }>;

/**
 * Takes a file as it comes, a piece at a time, and looks at its beginning to say in which dialect it is. Refuses
 * `empty_file` and `upload_too_large`; a file that is waiting already is joined.
 */
export async function receiveUpload(
  actor: Actor,
  { id, name, content }: Sent,
): Promise<Result<Readonly<{ id: string; joined: boolean }>>> {
  const opened = await openUpload(actor, { id, file: name.slice(-200) });
  if (!opened.ok) return opened;
  const { id: runId, position: file } = opened.value;
  const hash = createHash("sha256");
  let bytes = 0;
  let pieces = 0;
  for await (const piece of piecesOf(content)) {
    bytes += piece.length;
    if (bytes > largestUpload) return letGo(actor, runId, "upload_too_large");
    hash.update(piece);
    const kept = await keepPiece(actor, { id: runId, file, position: pieces++, bytes: piece });
    if (!kept.ok) return kept;
  }
  if (bytes === 0) return letGo(actor, runId, "empty_file");
  const { source, settings } = await recognised(runId);
  return closeUpload(actor, { id: runId, position: file, bytes, digest: hash.digest("hex"), source, settings });
}

async function letGo(actor: Actor, id: string, code: "empty_file" | "upload_too_large") {
  await discardImport(actor, { id });
  return refuse({ code });
}

async function* piecesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceBytes) continue;
    yield Uint8Array.from(Buffer.concat(held));
    held = [];
    size = 0;
  }
  if (size > 0) yield Uint8Array.from(Buffer.concat(held));
}

const looked = 20;
const samples = 3;

/** What the first records tell: the dialect and why, or a table with the columns it seems to have. */
async function recognised(runId: string): Promise<Readonly<{ source: string; settings: RunSettings }>> {
  const { readings } = await keptRecords(runId);
  const records: Extract<Reading, { record: unknown }>["record"][] = [];
  let seen = 0;
  for await (const reading of readings) {
    if ("record" in reading) records.push(reading.record);
    seen += 1;
    if (seen === looked || records.length === samples) break;
  }
  const [first] = records;
  if (!first) return { source: "", settings: runSettings.parse({}) };
  const columns = Object.keys(first).map((name) => name.slice(0, 200));
  const dialect = dialectOf(null, first);
  const sample = columns.slice(0, 500).map((column) => [column, records.map((record) => shown(record[column]))]);
  const settings = runSettings.parse({
    ...(!dialect && ((await rememberedFor(columns)) ?? { mapping: proposedMapping(columns) })),
    columns: columns.slice(0, 500),
    knownBy: dialect ? (knownBy(dialect, first) ?? []) : [],
    sample: Object.fromEntries(sample),
  });
  return { source: dialect?.name ?? "table", settings };
}

/** What was said of the last table with these columns: the next file of a supplier is read as the one before. */
async function rememberedFor(columns: readonly string[]): Promise<RunSettings | null> {
  const kept = await savedMappings();
  const fits = ({ mapping, traits }: RunSettings) =>
    [...Object.values(mapping), ...traits].every((column) => columns.includes(column));
  return kept.map(({ settings }) => settings).find(fits) ?? null;
}

const shown = (value: unknown): string =>
  (typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value)).slice(0, 60);
