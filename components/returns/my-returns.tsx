import type { ComponentProps } from "react";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { ExchangeView } from "#lib/exchanges/schema";
import { dateText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";
import { MyExchange } from "./my-exchange.tsx";
import { RefundChoice } from "./refund-choice.tsx";

/** A return with the day by which its goods leave, and the money is back; days are "2026-12-08". */
export type MyReturn = ReturnView &
  Readonly<{ goodsBy: string | null; refundBy: string | null; slipHref: string; exchange: ExchangeView | null }>;

type Act = (before: FormState, form: FormData) => Promise<FormState>;

type Words = Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;

const longDay = (day: string, locale: Locale) => dateText(new Date(`${day}T12:00:00Z`), locale);

/** What becomes of what a customer sends back, in sentences. */
export function MyReturns({
  returns,
  token,
  prove,
  drop,
  choose,
  words,
  locale,
}: {
  returns: readonly MyReturn[];
  /** The order's, which lets its holder prove that something was sent, and change their mind. */
  token: string;
  prove: Act;
  /** The money back instead of an exchange. */
  drop: Act;
  /** How they are paid back; null for who is not signed in to the account it would go to. */
  choose: Act | null;
  words: Words;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ul className="mt-3 grid gap-4">
      {returns.map((view) => (
        <li key={view.id} className="rounded-card border border-hairline p-4">
          <p className="figures font-semibold">
            {t("returns.mine.number", { number: view.number })}{" "}
            <span className="font-normal text-muted">{t(`returns.states.${view.state}`)}</span>
          </p>
          <p className="text-sm text-muted">
            {view.lines.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", ")}
          </p>
          {sentencesOf(view, locale).map((sentence) => (
            <p key={sentence} className="mt-1 text-[15px]">
              {sentence}
            </p>
          ))}
          {view.exchange && (
            <MyExchange view={view} exchange={view.exchange} token={token} drop={drop} words={words} locale={locale} />
          )}
          {choose && view.wish === "refund" && isOpen(view) && (
            <RefundChoice view={view} choose={choose} words={words} locale={locale} />
          )}
          {view.state === "announced" && (
            <TextLink href={view.slipHref} className="inline-flex min-h-11 items-center">
              {t("returns.mine.label")}
            </TextLink>
          )}
          {view.state === "announced" && view.withdrawnAt && !view.provedAt && (
            <ActionForm action={prove} {...words} className="mt-2 grid justify-items-start gap-3">
              <input type="hidden" name="number" value={view.number} />
              <input type="hidden" name="token" value={token} />
              <ActionField
                id={`suivi-${view.number}`}
                name="trackingCode"
                label={t("returns.mine.tracking")}
                hint={t("returns.mine.trackingHint")}
                autoComplete="off"
                maxLength={60}
              />
              <Button look="secondary">{t("returns.mine.sent")}</Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}

const isOpen = ({ state }: MyReturn): boolean => ["announced", "received", "inspected"].includes(state);

function sentencesOf(view: MyReturn, locale: Locale): string[] {
  const t = translator(locale);
  const { state, goodsBy, refundBy, receivedAt, settledAt, refundMinor, deductionMinor, settlementNote } = view;
  const amount = (minor: number) => moneyText(money(minor), locale);
  const reason = settlementNote ?? "";
  const owed = view.wish === "refund" ? [t("returns.withdraw.refundWhen")] : [];
  const promised = refundBy ? [t("returns.mine.refundBy", { day: longDay(refundBy, locale) })] : owed;
  switch (state) {
    case "announced":
      return [
        view.provedAt ? t("returns.mine.proved") : t("returns.mine.announced"),
        ...(goodsBy && !view.provedAt ? [t("returns.mine.sendBy", { day: longDay(goodsBy, locale) })] : []),
        ...promised,
      ];
    case "received":
      return [...(receivedAt ? [t("returns.mine.received", { day: dateText(receivedAt, locale) })] : []), ...promised];
    case "inspected":
      return [t("returns.mine.inspected"), ...promised];
    case "refused":
      return [t("returns.mine.refused", { reason })];
    case "cancelled":
      return [t("returns.mine.cancelled")];
    case "settled":
      if (view.wish === "repair") return [repaired(view, locale)];
      if (view.wish === "exchange" && refundMinor === 0) return [];
      return [
        t("returns.mine.refunded", { amount: amount(refundMinor), day: settledAt ? dateText(settledAt, locale) : "" }),
        ...(deductionMinor > 0 ? [t("returns.mine.deducted", { amount: amount(deductionMinor), reason })] : []),
      ];
  }
}

function repaired({ lines }: MyReturn, locale: Locale): string {
  const t = translator(locale);
  const until = lines.find(({ guaranteeUntil }) => guaranteeUntil)?.guaranteeUntil;
  return until ? t("returns.mine.repaired", { day: longDay(until, locale) }) : t("returns.mine.repairedPlain");
}
