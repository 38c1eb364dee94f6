import { may } from "#app/actor";
import { Versions } from "#components/edits/versions";
import { proposedEdit } from "#lib/edits/queries";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { versionsOf } from "#lib/orders/queries-versions";
import type { OrderView } from "#lib/orders/schema";
import { PendingEdit } from "./pending-edit";

/** What the order said before it was edited, and the edit that waits for its payment. */
export async function EditsPane({ order, staff, locale }: { order: OrderView; staff: Actor; locale: Locale }) {
  const [pending, versions] = await Promise.all([proposedEdit(order.id), versionsOf(order.id)]);
  if (!pending && versions.length === 0) return null;
  return (
    <section className="border-b border-hairline px-4 py-3" aria-labelledby="versions">
      <h2 id="versions" className="pb-1.5 text-sm">
        {translator(locale)("edits.versions.title")}
      </h2>
      {pending && (
        <div className="pb-3">
          <PendingEdit edit={pending} orderId={order.id} mayWithdraw={may(staff, "orders.edit")} locale={locale} />
        </div>
      )}
      <Versions versions={versions} named locale={locale} />
    </section>
  );
}
