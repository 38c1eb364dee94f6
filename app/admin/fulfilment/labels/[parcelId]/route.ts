import { currentActor, may } from "#app/actor";
import { labelOf } from "#lib/fulfilment/queries-pack";
import { mayActIn } from "#lib/kernel/actor";

/** The carrier's label, for those who send from its place; nobody keeps a copy of an address. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/admin/fulfilment/labels/[parcelId]">,
): Promise<Response> {
  const { parcelId } = await params;
  const actor = await currentActor();
  const label = may(actor, "orders.send") ? await labelOf(parcelId) : null;
  if (!label || !mayActIn(actor, label.locationCode))
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(label.pdf, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${label.trackingNumber}.pdf"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
