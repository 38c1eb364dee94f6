import { currentActor, may } from "#app/actor";
import { facturXPdf } from "#lib/facturx/pdf";
import { invoiceView } from "#lib/invoices/queries";

/** An invoice or a credit note as its file, for those who may read them. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/admin/invoices/[number]/pdf">,
): Promise<Response> {
  const { number } = await params;
  const view = may(await currentActor(), "invoices.read") ? await invoiceView(number) : null;
  if (!view) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(Buffer.from(await facturXPdf(view)), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${view.number}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
