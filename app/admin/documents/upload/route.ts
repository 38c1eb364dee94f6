import { addDocument } from "#lib/catalogue/commands-documents";
import { readDocument } from "#lib/media/document";
import { keepFile } from "#lib/media/files";
import { takeFiles } from "../../uploader.ts";

/** Takes the PDFs of a form for the product of `?to=`. */
export const POST = (request: Request): Promise<Response> =>
  takeFiles(request, { pane: "documents", field: "documents" }, async ({ actor, productId, sent }) => {
    const read = readDocument(Buffer.from(await sent.arrayBuffer()));
    if (!read.ok) return read;
    await keepFile(read.value, "documents");
    const { file, body } = read.value;
    return addDocument(actor, { productId, file, size: body.length, title: sent.name.slice(0, 400) });
  });
