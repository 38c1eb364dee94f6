import { currentActor, may } from "#app/actor";
import { customsPdf } from "#lib/facturx/customs-pdf";
import { customsOf } from "#lib/fulfilment/queries-customs";
import { mayActIn } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";

/** The customs paper of a parcel out of the Union, for those who send from its place; nobody keeps a copy of an address. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/admin/fulfilment/customs/[parcelId]">,
): Promise<Response> {
  const { parcelId } = await params;
  const actor = await currentActor();
  const found = may(actor, "orders.send") ? await customsOf(parcelId, clock.now()) : null;
  if (!found || !mayActIn(actor, found.locationCode))
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(Buffer.from(await customsPdf(found.view)), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${found.view.orderNumber}-douane.pdf"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
