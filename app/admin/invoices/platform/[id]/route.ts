import { currentActor, may } from "#app/actor";
import { submittedFile } from "#lib/einvoicing/transmit";

/** What is handed to the platform, as its file: for a shop that deposits it by hand. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/admin/invoices/platform/[id]">,
): Promise<Response> {
  const { id } = await params;
  const found = may(await currentActor(), "invoices.read") ? await submittedFile(id) : null;
  if (!found) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(Buffer.from(found.file), {
    headers: {
      "content-type": found.fileName.endsWith(".json") ? "application/json" : "application/pdf",
      "content-disposition": `attachment; filename="${found.fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
