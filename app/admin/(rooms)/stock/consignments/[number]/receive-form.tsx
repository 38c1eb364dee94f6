import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { stockWords } from "../../stock-words";
import { receive } from "../actions";
import { UnloadingFields } from "../unloading-fields";

/** Unloading at a desk: every line, also one that may have come in surplus. */
export function ReceiveForm({
  consignment,
  receiptId,
  locale,
}: {
  consignment: ConsignmentView;
  receiptId: string;
  locale: Locale;
}) {
  const { refusals, problems } = stockWords(locale);
  return (
    <ActionForm action={receive} refusals={refusals} problems={problems} className="grid max-w-xl gap-4 px-5 pb-6">
      <UnloadingFields consignment={consignment} receiptId={receiptId} locale={locale} />
      <Button type="submit">{translator(locale)("stock.consignments.receive")}</Button>
    </ActionForm>
  );
}
