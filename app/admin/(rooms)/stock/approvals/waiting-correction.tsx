import { may } from "#app/actor";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { worksAt } from "#lib/inventory/own-store";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { Correction } from "#lib/stockroom/schema";
import { RejectionDialog } from "../../rejection-dialog";
import { stockWords } from "../stock-words";
import { approve, reject } from "./actions";

/** One correction: what would change, what it is worth, who asks, and the two ways out. */
export function WaitingCorrection({
  correction,
  staff,
  now,
  locale,
}: {
  correction: Correction;
  staff: Actor;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const words = stockWords(locale);
  const { id, sku, name, locationCode, locationName, counted, difference, valueMinor, reason, authorName } = correction;
  const own = idOf(staff) === correction.authorId;
  const here = worksAt(staff, locationCode);
  const signs = here && may(staff, "stock.approve");
  return (
    <article className="grid gap-x-10 gap-y-3 border-t border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_320px]">
      <div>
        <h2 className="text-base font-semibold">
          {name} <span className="text-muted">{locationName}</span>
        </h2>
        <p className="figures font-display text-xl font-[650]">
          {difference > 0 ? `+${difference}` : `−${-difference}`}{" "}
          <span className="font-text text-[13px] font-normal text-muted">
            {t("stock.approvals.value", { amount: moneyText(money(valueMinor), locale) })}
            {counted !== null && `, ${t("stock.approvals.counted", { counted })}`}
          </span>
        </p>
        <TextLink href={`/admin/stock/${encodeURIComponent(sku)}`}>{sku}</TextLink>
        <p className="mt-1 text-[13px]">
          {t("stock.approvals.asked", {
            name: authorName,
            age: spanText(now.getTime() - correction.createdAt.getTime(), locale),
          })}
          <span className="text-muted italic"> {reason}</span>
        </p>
      </div>
      <div className="grid content-start justify-items-start gap-2">
        {signs && (
          <ActionForm action={approve} refusals={words.refusals} problems={words.problems}>
            <input type="hidden" name="id" value={id} />
            <Button type="submit" size="sm">
              {t("stock.approvals.approve")}
            </Button>
          </ActionForm>
        )}
        {here && (own || signs) && (
          <RejectionDialog
            button={t(own ? "stock.approvals.withdraw" : "stock.approvals.reject")}
            action={reject}
            words={words}
            locale={locale}
          >
            <input type="hidden" name="id" value={id} />
          </RejectionDialog>
        )}
        {own && <p className="text-[13px] text-amber">{t("stock.approvals.own")}</p>}
      </div>
    </article>
  );
}
