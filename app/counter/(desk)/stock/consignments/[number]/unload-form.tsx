import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { UnloadingFields } from "../../../../../admin/(rooms)/stock/consignments/unloading-fields";
import { stockFormWords } from "../../../../stock-form-words";
import { receive } from "../../actions";

/** Unloading on a phone: only what is still on its way. */
export function UnloadForm({
  consignment: { id, lines },
  receiptId,
  locale,
}: {
  consignment: ConsignmentView;
  receiptId: string;
  locale: Locale;
}) {
  const waiting = { id, lines: lines.filter(({ onItsWay }) => onItsWay > 0) };
  return (
    <ActionForm action={receive} {...stockFormWords(locale)} className="grid gap-4">
      <UnloadingFields consignment={waiting} receiptId={receiptId} locale={locale} />
      <Button type="submit" size="lg" wide>
        {translator(locale)("stock.consignments.receive")}
      </Button>
    </ActionForm>
  );
}
