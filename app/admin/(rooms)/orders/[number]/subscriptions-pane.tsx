import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { subscriptionsOf } from "#lib/subscriptions/queries";
import { endAction } from "./subscription-actions";
import { orderWords } from "./words";

const codes = ["subscription_not_found", "subscription_not_now", "forbidden", "invalid"] as const;

/** What this order began or is a delivery of: how often, when next, and how to end it for its customer. */
export async function SubscriptionsPane({
  orderId,
  mayEnd,
  locale,
}: {
  orderId: string;
  mayEnd: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const found = await subscriptionsOf(orderId);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="subscriptions" className="border-b border-hairline px-4 py-3 text-[13px]">
      <h2 id="subscriptions" className="text-base">
        {t("subscriptions.desk.title")}
      </h2>
      {found.map(({ id, quantity, article, rhythm, state, nextOn, orderNumber }) => (
        <div key={id} className="mt-2 grid justify-items-start gap-1">
          <p className="font-medium">{t("subscriptions.desk.line", { quantity, article })}</p>
          <p className="text-muted">
            {[
              t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every }),
              t(`subscriptions.desk.states.${state}`),
              ...(state === "active" ? [shortDayText(new Date(`${nextOn}T12:00:00Z`), locale)] : []),
            ].join(" · ")}
          </p>
          <p className="figures text-muted">{t("subscriptions.first", { number: orderNumber })}</p>
          {mayEnd && state !== "ended" && (
            <FormDialog
              button={t("subscriptions.desk.end")}
              title={t("subscriptions.desk.end")}
              action={endAction}
              submit={t("subscriptions.desk.end")}
              submitLook="danger"
              keep={t("subscriptions.desk.keep")}
              words={{ ...orderWords(locale), refusals: refusalWords(codes, locale) }}
            >
              <input type="hidden" name="id" value={id} />
              <ActionField name="reason" label={t("subscriptions.desk.reason")} maxLength={200} />
            </FormDialog>
          )}
        </div>
      ))}
    </section>
  );
}
