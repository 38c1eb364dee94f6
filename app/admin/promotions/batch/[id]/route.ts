import { currentActor } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import { drawBatch } from "#lib/promotions/commands-codes";

/** Draws a batch of codes and answers with the file that is sent out: they are told here and never again. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/promotions/batch/[id]">,
): Promise<Response> {
  const { id } = await params;
  if (!isFromOurPages(request.headers)) return back(id, "forbidden");
  const form = await request.formData();
  const drawn = await drawBatch(await currentActor(), {
    promotionId: id,
    name: String(form.get("name") ?? ""),
    count: Number(form.get("count")),
    prefix: String(form.get("prefix") ?? ""),
    maxUses: form.get("maxUses") ? Number(form.get("maxUses")) : 1,
  });
  if (!drawn.ok) return back(id, drawn.refusal.code);
  const { batchId, codes } = drawn.value;
  return new Response(["code", ...codes, ""].join("\r\n"), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="codes-${batchId}.csv"`,
      "cache-control": "no-store",
    },
  });
}

const back = (id: string, code: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: `/admin/promotions/${encodeURIComponent(id)}/codes?refused=${encodeURIComponent(code)}` },
  });
