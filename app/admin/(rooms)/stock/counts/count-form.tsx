import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { stockWords } from "../stock-words";
import { count } from "./actions";
import { CountFields } from "./count-fields";

/** Counting one article, and the way to the next. */
export function CountForm({ sku, place, locale }: { sku: string; place: string; locale: Locale }) {
  const t = translator(locale);
  const { refusals, problems } = stockWords(locale);
  return (
    <ActionForm action={count} refusals={refusals} problems={problems} className="grid gap-4 px-5 pt-4">
      <CountFields sku={sku} place={place} locale={locale} />
      <Button type="submit">{t("stock.counts.save")}</Button>
      <p className="text-center">
        <TextLink href={`/admin/stock/counts?place=${encodeURIComponent(place)}`}>{t("stock.counts.next")}</TextLink>
      </p>
    </ActionForm>
  );
}
