import { ok, type Result, refuse } from "#lib/kernel/result";
import { type DocumentRefusal, readDocument } from "#lib/media/document";
import { keepFile } from "#lib/media/files";
import { type PictureRefusal, readPicture } from "#lib/media/picture";
import { mostFiles } from "./schema.ts";
import type { KeptFile } from "./taking-in.ts";

type Sent = Readonly<{ name: string; bytes: Buffer }>;
type Refused = (PictureRefusal | DocumentRefusal | Readonly<{ code: "too_many_files" }>) &
  Readonly<{ field: "files"; place: number }>;

const looksLikePdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString("latin1") === "%PDF-";

/** What a file is called, on one line and without what no reader sees. */
const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\p{C}/\\]/gu, "")
    .slice(-80) || "…";

/**
 * Pictures, drawn anew, and PDFs that run nothing: what a file calls itself does not count. All or none. Refuses
 * `too_many_files`, and as `readPicture` and `readDocument`, with the `place` of the file among those sent, from 1.
 */
export async function keepAttachments(sent: readonly Sent[]): Promise<Result<readonly KeptFile[], Refused>> {
  if (sent.length > mostFiles) return refuse({ code: "too_many_files", field: "files", place: mostFiles + 1 });
  const kept: KeptFile[] = [];
  for (const [index, { name, bytes }] of sent.entries()) {
    const read = looksLikePdf(bytes) ? readDocument(bytes) : await readPicture(bytes);
    if (!read.ok) return refuse({ ...read.refusal, field: "files", place: index + 1 });
    await keepFile(read.value, "cases");
    kept.push({ file: read.value.file, name: plainName(name), bytes: read.value.body.length });
  }
  return ok(kept);
}
