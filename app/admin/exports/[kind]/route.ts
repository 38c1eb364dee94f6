import { currentActor } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import { takeExport } from "#lib/exports/commands";
import { exported } from "#lib/exports/queries";
import { exportKinds, isExportKind } from "#lib/exports/schema";
import { withOwnPassword } from "#lib/identity/commands-step-up";

/** Sends an export as it is read, a page at a time; a form of our own, because it is written down who took what. */
export async function POST(request: Request, { params }: RouteContext<"/admin/exports/[kind]">): Promise<Response> {
  const { kind } = await params;
  if (!isExportKind(kind)) return new Response(null, { status: 404 });
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 });
  const form = await request.formData();
  const asked = { kind, format: form.get("format"), ...(form.has("reason") && { reason: form.get("reason") }) };
  const take = exportKinds[kind].personal ? withOwnPassword(takeExport) : takeExport;
  const taken = await take(await currentActor(), {
    ...asked,
    ...(exportKinds[kind].personal && { ownPassword: form.get("ownPassword") }),
  });
  if (!taken.ok)
    return new Response(null, {
      status: 303,
      headers: { location: `/admin/exports?refused=${encodeURIComponent(taken.refusal.code)}` },
    });
  const { format } = taken.value;
  return new Response(streamOf(exported(kind, format)), {
    headers: {
      "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
      "content-disposition": `attachment; filename="${kind}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A page is read when whoever downloads has room for it. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
