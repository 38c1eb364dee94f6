import { Button } from "#components/ui/button";
import type { Viewer } from "#lib/kernel/actor";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Props = Readonly<{ customer: Readonly<{ id: string; name: string }>; viewer: Viewer; locale: Locale }>;

/** Tells a colleague that they see what a customer sees, that nothing can be changed, and until when; leads back (A54). */
export function ViewingBand({ customer, viewer, locale }: Props) {
  const t = translator(locale);
  return (
    <aside
      aria-label={t("viewing.label")}
      className="sticky top-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-2 bg-ink px-4 py-2 text-sm text-paper md:px-8 print:hidden"
    >
      <p className="figures font-semibold">
        {t("viewing.seen", { name: customer.name, until: timeText(viewer.until, locale) })}{" "}
        <span className="font-normal">{t("viewing.nothing")}</span>
      </p>
      <form method="post" action="/admin/viewing" className="ml-auto">
        <input type="hidden" name="customer" value={customer.id} />
        <input type="hidden" name="locale" value={locale} />
        <Button look="secondary" size="sm">
          {t("viewing.end")}
        </Button>
      </form>
    </aside>
  );
}
