import type { Metadata } from "next";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { newId } from "#lib/kernel/ids";
import { translator } from "#lib/language/translator";
import { consignment } from "#lib/stockroom/queries-consignments";
import { adminLocale } from "../../../../../admin/locale";
import { counter } from "../../../../counter";
import { MissingAtCounter } from "../../../../missing";
import { stockFormWords } from "../../../../stock-form-words";
import { drop, send } from "../../actions";
import { UnloadForm } from "./unload-form";

export async function generateMetadata({
  params,
}: PageProps<"/counter/stock/consignments/[number]">): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.consignments.one", { number: (await params).number }) };
}

/** One consignment from or to this store: sent when it leaves, unloaded when it comes. */
export default async function Consignment({ params }: PageProps<"/counter/stock/consignments/[number]">) {
  const { number } = await params;
  const { store, locale, t } = await counter(`/counter/stock/consignments/${number}`, "stock.receive");
  const found = /^[1-9]\d{0,8}$/.test(number) ? await consignment(Number(number)) : null;
  if (!found || (found.originCode !== store.code && found.destinationCode !== store.code)) return <MissingAtCounter />;
  const { id, state, origin, destination, lines } = found;
  const sends = state === "draft" && found.originCode === store.code;
  const receives = (state === "sent" || state === "partly_received") && found.destinationCode === store.code;
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 text-xl leading-7">{t("stock.consignments.one", { number })}</h1>
      <p className="pb-3 text-[13px] text-muted">
        {origin} → {destination}, {t(`stock.consignments.states.${state}`).toLocaleLowerCase(locale)}
      </p>
      {receives ? (
        <UnloadForm consignment={found} receiptId={newId()} locale={locale} />
      ) : (
        <ul className="border-t border-hairline">
          {lines.map(({ sku, name, quantity, received }) => (
            <li key={sku} className="flex min-h-14 items-center gap-3 border-b border-hairline py-2">
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{name}</span>
                <span className="figures block text-[13px] text-muted [overflow-wrap:anywhere]">{sku}</span>
              </span>
              <span className="figures text-lg font-medium">
                {state === "draft" ? quantity : `${received} / ${quantity}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sends && (
        <div className="grid gap-2 pt-4">
          <ActionForm action={send} {...stockFormWords(locale)} className="grid gap-2">
            <input type="hidden" name="id" value={id} />
            <p className="text-[13px] text-muted">
              {t("stock.consignments.sendText", { place: origin, to: destination })}
            </p>
            <Button type="submit" size="lg" wide>
              {t("stock.consignments.send")}
            </Button>
          </ActionForm>
          <form action={drop}>
            <input type="hidden" name="id" value={id} />
            <Button type="submit" look="secondary" size="lg" wide>
              {t("stock.consignments.drop")}
            </Button>
          </form>
        </div>
      )}
    </div>
  );
}
