import { createHash } from "node:crypto";
import { ok, type Result, refuse } from "#lib/kernel/result";

/** The largest document that is taken, in bytes. */
const largestDocument = 20_000_000;

/** A PDF as it is kept: as it was sent, named by its content. */
export type KeptDocument = Readonly<{ file: string; body: Buffer }>;

export type DocumentRefusal = Readonly<{ code: "document_too_large" | "not_a_pdf" | "pdf_with_script" }>;

/** What runs, opens or carries something else when the PDF is opened (ISO 32000-1, 7.11.4, 12.6.4). */
const runs = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

/**
 * What of a PDF stands in the open: all but the bytes of its streams, in which, compressed, any three signs come about by
 * chance (7.3.8). Reads each byte once.
 */
function inTheOpen(text: string): string {
  const begins = />>\s*stream[\r\n]/g;
  const open: string[] = [];
  let from = 0;
  for (let stream = begins.exec(text); stream; stream = begins.exec(text)) {
    const end = text.indexOf("endstream", begins.lastIndex);
    if (end < 0) break;
    open.push(text.slice(from, stream.index));
    from = end;
    begins.lastIndex = end;
  }
  return [...open, text.slice(from)].join(" ");
}

/**
 * Reads a PDF that somebody sent. What it calls itself does not count, what it is does: it begins and ends as a PDF, needs
 * no password, and holds nothing that runs, as far as that stands in the open. It is kept as it is, and served alone.
 */
export function readDocument(sent: Buffer): Result<KeptDocument, DocumentRefusal> {
  if (sent.length > largestDocument) return refuse({ code: "document_too_large" });
  const head = sent.subarray(0, 8).toString("latin1");
  const end = sent.subarray(-2048).toString("latin1");
  if (!/^%PDF-[12]\.\d/.test(head) || !/startxref\s+\d+\s+%%EOF/.test(end)) return refuse({ code: "not_a_pdf" });
  const text = inTheOpen(sent.toString("latin1"));
  if (/\/Encrypt\b/.test(text)) return refuse({ code: "not_a_pdf" });
  if (runs.test(text)) return refuse({ code: "pdf_with_script" });
  const name = createHash("sha256").update(sent).digest("hex").slice(0, 32);
  return ok({ file: `${name}.pdf`, body: sent });
}
