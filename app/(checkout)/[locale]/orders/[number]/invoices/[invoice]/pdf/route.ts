import { facturXPdf } from "#lib/facturx/pdf";
import { invoiceView } from "#lib/invoices/queries";
import { orderSeen } from "../../../order-seen";

/** The invoice as a file, Factur-X inside, for whoever may see its order. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/orders/[number]/invoices/[invoice]/pdf">,
): Promise<Response> {
  const { number, invoice } = await params;
  const order = await orderSeen(number, new URL(request.url).searchParams.get("token"));
  const view = order && (await invoiceView(invoice, order.number));
  if (!view) return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
  return new Response(Buffer.from(await facturXPdf(view)), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${view.number}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
