import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const link = "flex h-8 items-center gap-2.5 rounded-control px-2 text-muted hover:bg-paper hover:text-ink max-lg:h-11";

/** What stands below the rooms: the other language, the shop, who is here and the way out. */
export function ShellFoot({
  person,
  signOut,
  locale,
}: {
  person: string;
  signOut: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  const initials = person
    .split(/\s+/)
    .map((word) => word[0])
    .slice(0, 2)
    .join("");
  return (
    <div className="space-y-0.5">
      <a href={`/admin/language?to=${locale === "fr" ? "en" : "fr"}`} className={link}>
        <Icon name="book-open" className="size-4" />
        {t("admin.language")}
      </a>
      <a href={`/${locale}`} className={link}>
        <Icon name="store" className="size-4" />
        {t("admin.shop")}
      </a>
      <form action={signOut} className="mt-1 flex items-center gap-2.5 border-t border-hairline px-2 pt-2.5">
        <input type="hidden" name="callbackUrl" value="/admin/sign-in" />
        <span
          className="grid size-7 place-items-center rounded-chip bg-blue-tint text-xs font-semibold text-blue"
          aria-hidden
        >
          {initials}
        </span>
        <span className="min-w-0">
          <a
            href="/admin/account"
            title={t("account.sessions.title")}
            className="block truncate text-[13px] leading-6 font-medium hover:underline max-lg:leading-11"
          >
            {person}
          </a>
          <button
            type="submit"
            className="text-xs leading-6 text-muted underline underline-offset-2 hover:text-ink max-lg:min-h-11"
          >
            {t("admin.signOut")}
          </button>
        </span>
      </form>
    </div>
  );
}
