import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { stockWords } from "../../stock-words";
import { drop, send } from "../actions";

/** A draft leaves, or is dropped. */
export function SendForm({ consignment, locale }: { consignment: ConsignmentView; locale: Locale }) {
  const t = translator(locale);
  const { refusals, problems } = stockWords(locale);
  const { id, origin, destination } = consignment;
  return (
    <div className="flex flex-wrap items-start gap-2 px-5 pb-4">
      <ActionForm action={send} refusals={refusals} problems={problems}>
        <input type="hidden" name="id" value={id} />
        <p className="max-w-prose pb-2">{t("stock.consignments.sendText", { place: origin, to: destination })}</p>
        <Button type="submit">{t("stock.consignments.send")}</Button>
      </ActionForm>
      <form action={drop} className="self-end">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" look="secondary">
          {t("stock.consignments.drop")}
        </Button>
      </form>
    </div>
  );
}
