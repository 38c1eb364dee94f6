import { returnWords } from "#app/return-words";
import { SlipField, TillFields } from "#components/counter/till-fields";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { exchangeOf } from "#lib/exchanges/queries";
import { makesExchange } from "#lib/exchanges/queries-settling";
import type { ExchangeView } from "#lib/exchanges/schema";
import { settlementOf } from "#lib/exchanges/settlement";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { orderById } from "#lib/orders/queries";
import { paysBack } from "#lib/orders/queries-return-ceiling";
import { clock } from "#lib/platform/clock";
import { worthOf } from "#lib/returns/clock-of";
import type { ReturnView } from "#lib/returns/schema";
import { OverCeiling } from "../../../../admin/(rooms)/over-ceiling";
import { OwnPassword } from "../../../../admin/(rooms)/own-password";
import { exchange, giveBack, settle } from "../actions";

type Shown = Readonly<{ view: ReturnView; staff: Actor; locale: Locale }>;

/** What was counted is paid back, or exchanged with its difference at the till; and how it ended. */
export async function Settling({ view, staff, locale }: Shown) {
  const wanted = view.wish === "exchange" ? await exchangeOf(view.id) : null;
  if (view.state === "settled") return <Settled view={view} wanted={wanted} locale={locale} />;
  if (view.state !== "inspected" || view.wish === "repair") return null;
  return wanted ? (
    <Exchanging view={view} wanted={wanted} staff={staff} locale={locale} />
  ) : (
    <PayingBack view={view} staff={staff} locale={locale} />
  );
}

async function PayingBack({ view, staff, locale }: Shown) {
  const t = translator(locale);
  const asked = { inspectedById: view.inspectedById, amountMinor: worthOf(view) };
  const { over, isSigned } = await paysBack(staff, asked, clock.now());
  if (over)
    return (
      <div className="pt-4">
        <OverCeiling over={over} does="refund" locale={locale} />
      </div>
    );
  return (
    <ActionForm action={settle} {...returnWords(locale)} className="grid gap-3 pt-4">
      <input type="hidden" name="number" value={view.number} />
      <p className="text-[13px] text-muted">{t("returns.desk.means")}</p>
      {isSigned && <Signature locale={locale} />}
      <Button type="submit" size="lg" wide>
        {t("returns.desk.settle", { amount: moneyText(money(worthOf(view)), locale) })}
      </Button>
    </ActionForm>
  );
}

/** Their own password, where that much is theirs to settle alone. */
const Signature = ({ locale }: { locale: Locale }) => (
  <OwnPassword locale={locale} hint={refusalText("password_needed", locale).detail} />
);

async function Exchanging({ view, wanted, staff, locale }: Shown & { wanted: ExchangeView }) {
  const t = translator(locale);
  const { over, ofGoods, isSigned } = await makesExchange(staff, view, wanted, clock.now());
  const { dueMinor, backMinor } = settlementOf(wanted.backMinor, 0, wanted.totalMinor);
  const amount = (minor: number) => moneyText(money(minor), locale);
  return (
    <ActionForm action={exchange} {...returnWords(locale)} className="grid gap-4 pt-4">
      <input type="hidden" name="number" value={wanted.returnNumber} />
      <p className="text-lg font-medium">
        {t("exchanges.desk.instead", {
          quantity: wanted.quantity,
          name: [wanted.name, wanted.optionsText].filter(Boolean).join(", "),
        })}
      </p>
      {backMinor > 0 && <p>{t("exchanges.desk.restText", { amount: amount(backMinor) })}</p>}
      {over ? (
        <OverCeiling over={over} does={ofGoods ? "exchangeGoods" : "exchange"} locale={locale} />
      ) : (
        <>
          {dueMinor > 0 && (
            <>
              <Notice tone="warning" title={t("returns.counter.toTake", { amount: amount(dueMinor) })} />
              <TillFields under="till." locale={locale} />
            </>
          )}
          {isSigned && <Signature locale={locale} />}
          <Button type="submit" size="lg" wide>
            {t("exchanges.desk.settle")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}

async function Settled({ view, wanted, locale }: { view: ReturnView; wanted: ExchangeView | null; locale: Locale }) {
  const t = translator(locale);
  const order = await orderById(view.orderId);
  const ofTill = order?.tenders.filter(({ kind }) => kind === "counter") ?? [];
  const owedMinor = ofTill.reduce((sum, { returning }) => sum + returning, 0);
  const amount = (minor: number) => moneyText(money(minor), locale);
  const text =
    view.refundMinor > owedMinor ? t("returns.counter.paidBack", { amount: amount(view.refundMinor - owedMinor) }) : "";
  return (
    <>
      {wanted?.newOrder ? (
        <Notice tone="success" title={t("exchanges.desk.placed", { number: wanted.newOrder.number })} className="mt-4">
          <p>
            {text} {t("returns.counter.pickNow")}
          </p>
          <Onward href="/counter/picks">{t("counter.nav.picks")}</Onward>
        </Notice>
      ) : (
        text && <Notice tone="success" title={text} className="mt-4" />
      )}
      {owedMinor > 0 && (
        <ActionForm action={giveBack} {...returnWords(locale)} className="grid gap-4 pt-4">
          <input type="hidden" name="number" value={view.number} />
          <Notice tone="warning" title={t("returns.counter.fromTheTill", { amount: amount(owedMinor) })} />
          <SlipField locale={locale} />
          <Button type="submit" size="lg" wide>
            {t("returns.counter.givenBack")}
          </Button>
        </ActionForm>
      )}
      {owedMinor === 0 && <Onward href="/counter/returns">{t("returns.counter.another")}</Onward>}
    </>
  );
}

const Onward = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="flex min-h-11 w-fit items-center font-medium text-blue hover:underline">
    {children}
  </a>
);
