import { currentActor } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import { takeBatch } from "#lib/credit/commands-requests";
import { minorOf } from "#lib/kernel/minor-of";
import { batchAsOneMay } from "../../(rooms)/gift-cards/ask-as-one-may";

/** Makes a batch of gift cards and answers with the file of their codes: they are told here and never again. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request.headers)) return to("new-batch?refused=forbidden");
  const form = await request.formData();
  const actor = await currentActor();

  if (form.has("requestId")) {
    const taken = await takeBatch(actor, { requestId: form.get("requestId") });
    return taken.ok ? fileOf(taken.value) : to(`approvals?refused=${taken.refusal.code}`);
  }
  const made = await batchAsOneMay(actor, {
    name: form.get("name"),
    count: Number(form.get("count")),
    amountMinor: minorOf(form.get("amount")),
    ...(form.has("ownPassword") && { ownPassword: form.get("ownPassword") }),
  });
  if (!made.ok) return to(`new-batch?refused=${made.refusal.code}`);
  return made.value.outcome === "done" ? fileOf(made.value) : to(`approvals#${made.value.requestId}`);
}

type Batch = Readonly<{ batchId: string; amountMinor: number; codes: readonly string[] }>;

function fileOf({ batchId, amountMinor, codes }: Batch): Response {
  const rows = ["code,amount", ...codes.map((code) => `${code},${(amountMinor / 100).toFixed(2)}`), ""];
  return new Response(rows.join("\r\n"), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="gift-cards-${batchId}.csv"`,
      "cache-control": "no-store",
    },
  });
}

const to = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: `/admin/gift-cards/${path}` } });
