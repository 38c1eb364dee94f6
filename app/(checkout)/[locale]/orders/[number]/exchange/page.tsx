import type { Metadata } from "next";
import { askedIn } from "#app/exchange-asked";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { FaultOptions } from "#components/returns/fault-options";
import { OrderFields, UnitsToChoose } from "#components/returns/units-to-choose";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../nothing-here";
import { goBack } from "./actions";

type Props = PageProps<"/[locale]/orders/[number]/exchange">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("exchanges.title"), referrer: "same-origin" };
}

/** An exchange, first step: what is sent back, and why. */
export default async function Exchange(props: Props) {
  const { locale, number, token, asked, order, guaranteed: lines } = await goingBackOn(props);
  if (!order) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const { lines: chosen } = askedIn(asked, order);
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("exchanges.step", { step: 1 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("exchanges.title")}</h1>
      <p className="mt-3 text-lg">{t("exchanges.lead", { number })}</p>
      {lines.length === 0 && <p className="mt-6">{t("exchanges.none")}</p>}
      {lines.length > 0 && (
        <ActionForm action={goBack} {...returnWords(locale)} className="mt-6 grid gap-6">
          <OrderFields number={number} token={token} locale={locale} />
          <UnitsToChoose
            legend={t("exchanges.which")}
            none={t("returns.withdraw.keep")}
            lines={lines.map((line) => ({
              ...line,
              notes: [],
              choice: {
                label: t("exchanges.quantity", { name: line.name }),
                most: line.left,
                initial: chosen.find(({ lineId }) => lineId === line.id)?.quantity ?? (lines.length === 1 ? 1 : 0),
              },
            }))}
          />
          <ActionSelect name="reason" label={t("exchanges.why")}>
            {order.open && <option value="changed_mind">{t("exchanges.mind")}</option>}
            <FaultOptions locale={locale} />
          </ActionSelect>
          <Submit label={t("exchanges.choose")} />
        </ActionForm>
      )}
    </main>
  );
}
