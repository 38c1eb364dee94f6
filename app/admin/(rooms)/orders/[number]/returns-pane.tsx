import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { returnsOf } from "#lib/returns/queries";

/** What comes back of an order, and where that stands. */
export async function ReturnsPane({ orderId, locale }: { orderId: string; locale: Locale }) {
  const returns = await returnsOf(orderId);
  if (returns.length === 0) return null;
  const t = translator(locale);
  return (
    <section className="border-b border-hairline px-4 py-3" aria-labelledby="returns">
      <h2 id="returns" className="pb-1.5 text-sm">
        {t("returns.desk.pane")}
      </h2>
      <ul className="grid gap-2 text-[13px] leading-5">
        {returns.map(({ id, number, state, lines }) => (
          <li key={id}>
            <a href={`/admin/returns/${number}`} className="figures font-medium text-blue hover:underline">
              {number}
            </a>{" "}
            {t(`returns.states.${state}`)}
            <span className="block text-muted">
              {lines.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
