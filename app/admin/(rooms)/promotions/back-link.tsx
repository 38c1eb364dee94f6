import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The way back to all promotions, or to one. */
export const BackLink = ({
  locale,
  to = "/admin/promotions",
  name,
}: {
  locale: Locale;
  to?: string;
  name?: string;
}) => (
  <a href={to} className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11">
    <Icon name="chevron-left" className="size-3.5" />
    {name ?? translator(locale)("promotions.title")}
  </a>
);
