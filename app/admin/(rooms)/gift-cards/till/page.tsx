import type { Metadata } from "next";
import type { ReactNode } from "react";
import { RoomHead } from "#components/admin/room-head";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { creditById } from "#lib/credit/queries-desk";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { activate, sell } from "../actions";
import { deskWords } from "../desk-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("credit.till.title") };
}

/** Where a till sells gift cards: a printed one by its code, or one that goes out by mail. It sees no other card. */
export default async function TillPage({ searchParams }: PageProps<"/admin/gift-cards/till">) {
  await staffWho("credit.sell", "/admin/gift-cards/till");
  const locale = await adminLocale();
  const t = translator(locale);
  const { done, waits } = await searchParams;
  const sold = typeof done === "string" ? await creditById(done) : null;
  const receipt = <ActionField name="receipt" label={t("credit.desk.receipt")} maxLength={60} />;
  return (
    <>
      <RoomHead title={t("credit.till.title")} />
      <div className="grid max-w-3xl gap-6 px-5 pb-10">
        {sold && (
          <Notice
            tone="success"
            title={t("credit.till.done", {
              lastFour: sold.lastFour ?? "",
              amount: moneyText(money(sold.balance), locale),
            })}
          />
        )}
        {waits && <Notice tone="warning" title={t("credit.till.waits")} />}
        <p className="max-w-prose text-muted">{t("credit.till.text")}</p>
        <div className="grid gap-10 md:grid-cols-2">
          <Sale title={t("credit.till.activate")} action={activate} submit={t("credit.desk.activate")} locale={locale}>
            <ActionField name="code" label={t("credit.desk.code")} autoComplete="off" maxLength={64} />
            {receipt}
          </Sale>
          <Sale title={t("credit.till.sell")} action={sell} submit={t("credit.desk.issueNow")} locale={locale}>
            <ActionField
              name="amountMinor"
              label={t("credit.desk.amountField")}
              hint={t("credit.desk.receiptHint")}
              inputMode="decimal"
              maxLength={10}
            />
            <ActionField name="receipt" id="sell-receipt" label={t("credit.desk.receipt")} maxLength={60} />
            <ActionField name="recipient" label={t("credit.desk.recipient")} type="email" maxLength={254} />
            <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />
          </Sale>
        </div>
      </div>
    </>
  );
}

function Sale({
  title,
  action,
  submit,
  locale,
  children,
}: {
  title: string;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  submit: string;
  locale: Locale;
  children: ReactNode;
}) {
  const { refusals, problems } = deskWords(locale);
  return (
    <section aria-label={title}>
      <h2 className="pb-3 text-base">{title}</h2>
      <ActionForm action={action} refusals={refusals} problems={problems} className="grid gap-4">
        {children}
        <Button type="submit" className="justify-self-start">
          {submit}
        </Button>
      </ActionForm>
    </section>
  );
}
