import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** One field for whatever a caller says of themselves; "/" leads to it, and what was looked for is the page's address. */
export function LookUpField({ typed, locale }: Readonly<{ typed: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <search className="block shrink-0 border-b border-hairline px-3 py-2">
      <form
        action="/admin/desk"
        className="flex h-11 items-center gap-2 rounded-control border border-edge px-2.5 focus-within:outline-2 focus-within:outline-blue lg:h-8"
      >
        <Icon name="search" className="size-4 shrink-0 text-muted" />
        <input
          name="find"
          type="search"
          data-search
          defaultValue={typed}
          maxLength={120}
          autoComplete="off"
          aria-label={t("lookUp.label")}
          placeholder={t("lookUp.placeholder")}
          className="min-w-0 flex-1 self-stretch bg-transparent text-sm placeholder:text-muted focus:outline-none max-lg:text-base"
        />
        <button type="submit" className="sr-only">
          {t("lookUp.submit")}
        </button>
      </form>
    </search>
  );
}
