import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { ArrowLink } from "#components/ui/text-link";
import { dateText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

type Words = Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;

/** From anybody to their order: those of the account one is signed in to, or a number and an address. Works without JavaScript. */
export function FindOrder({
  action,
  orders,
  pathOf,
  words,
  locale,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  orders: readonly Pick<OrderView, "number" | "placedAt">[];
  /** Where an order of the account leads. */
  pathOf: (number: string) => string;
  words: Words;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="trouver" className="my-6 rounded-card border-2 border-ink p-5 lg:p-7">
      {orders.length > 0 && (
        <>
          <h2 className="text-xl">{t("orders.find.yours")}</h2>
          <ul className="mt-2 mb-5">
            {orders.map(({ number, placedAt }) => (
              <li key={number}>
                <ArrowLink href={pathOf(number)}>
                  {t("orders.find.order", { number, date: dateText(new Date(placedAt), locale) })}
                </ArrowLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="trouver" className="text-xl">
        {t("orders.find.title")}
      </h2>
      <p className="mt-1 text-muted">{t("orders.find.text")}</p>
      <ActionForm action={action} {...words} className="mt-4 grid gap-4">
        <input type="hidden" name="locale" value={locale} />
        <ActionField
          name="number"
          label={t("orders.find.number")}
          hint={t("orders.find.numberHint")}
          autoComplete="off"
          maxLength={40}
          required
        />
        <ActionField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={t("orders.find.email")}
          maxLength={254}
          required
        />
        <Submit label={t("orders.find.continue")} />
      </ActionForm>
    </section>
  );
}
