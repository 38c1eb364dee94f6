import type { MakesExchange } from "#lib/exchanges/queries-settling";
import type { ExchangeView } from "#lib/exchanges/schema";
import { settlementOf } from "#lib/exchanges/settlement";
import { mayBecome } from "#lib/exchanges/states";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";
import { OverCeiling } from "../../over-ceiling";
import { OwnPassword } from "../../own-password";
import { dropExchange, exchange } from "./actions";
import { StepDialog } from "./step-dialog";

/** What may be done about an exchange: made once everything was looked at, or called off as long as it is not. */
export function ExchangeSteps({
  view: { number, state, lines },
  wanted,
  writes,
  makes,
  locale,
}: {
  view: ReturnView;
  wanted: ExchangeView;
  writes: boolean;
  /** How its reader makes it; null when they do not. */
  makes: MakesExchange | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const amount = (minor: number) => moneyText(money(minor), locale);
  const { dueMinor, backMinor } = settlementOf(wanted.backMinor, 0, wanted.totalMinor);
  const whole = lines.every(({ missing }) => missing === 0);
  const isOpen = mayBecome(wanted.state, "dropped");
  return (
    <>
      {makes && whole && state === "inspected" && wanted.state === "kept" && (
        <StepDialog
          number={number}
          locale={locale}
          label={t("exchanges.desk.settle")}
          icon="undo-2"
          look="primary"
          title={t("exchanges.desk.settleTitle", { number })}
          action={exchange}
        >
          <p>{t("exchanges.desk.settleText")}</p>
          {dueMinor > 0 && <p>{t("exchanges.desk.dueText", { amount: amount(dueMinor) })}</p>}
          {backMinor > 0 && <p>{t("exchanges.desk.restText", { amount: amount(backMinor) })}</p>}
          {makes.over && (
            <OverCeiling over={makes.over} does={makes.ofGoods ? "exchangeGoods" : "exchange"} locale={locale} />
          )}
          {makes.isSigned && <OwnPassword locale={locale} hint={refusalText("password_needed", locale).detail} />}
        </StepDialog>
      )}
      {writes && isOpen && (
        <StepDialog
          number={number}
          locale={locale}
          label={t("exchanges.desk.drop")}
          title={t("exchanges.desk.dropTitle", { number })}
          action={dropExchange}
        >
          <p>{t("exchanges.desk.dropText")}</p>
        </StepDialog>
      )}
    </>
  );
}
