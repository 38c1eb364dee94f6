import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { waitingRefunds } from "#lib/orders/queries-refund-requests";

/** What of this order waits for a second person. */
export async function WaitingRefunds({ orderId, locale }: { orderId: string; locale: Locale }) {
  const t = translator(locale);
  const waiting = await waitingRefunds(orderId);
  return waiting.map(({ id, amount, authorName: name }) => (
    <p key={id} className="pb-2 text-[13px] text-amber">
      <TextLink href={`/admin/orders/approvals#${id}`}>
        {t("gestures.dialog.waiting", { amount: moneyText(money(amount), locale), name })}
      </TextLink>
    </p>
  ));
}
