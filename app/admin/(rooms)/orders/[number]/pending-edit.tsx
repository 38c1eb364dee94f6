import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { ProposedEdit } from "#lib/edits/schema";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { changesText } from "#lib/orders/change-text";
import { withdraw } from "./edit/actions";

/** An edit that waits for its payment: what it is, how much, until when; whoever may edit may call it off. */
export function PendingEdit({
  edit: { changes, differenceMinor, expiresAt },
  orderId,
  mayWithdraw,
  locale,
}: {
  edit: ProposedEdit;
  orderId: string;
  mayWithdraw: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Notice tone="warning" title={t("edits.pending.title")}>
      <p className="[overflow-wrap:anywhere]">
        {t("edits.pending.text", {
          changes: changesText(changes, locale),
          amount: moneyText(money(differenceMinor), locale),
          day: dayText(expiresAt, locale),
          time: timeText(expiresAt, locale),
        })}
      </p>
      {mayWithdraw && (
        <form action={withdraw} className="pt-3">
          <input type="hidden" name="orderId" value={orderId} />
          <Button type="submit" size="sm" look="secondary">
            {t("edits.pending.withdraw")}
          </Button>
        </form>
      )}
    </Notice>
  );
}
