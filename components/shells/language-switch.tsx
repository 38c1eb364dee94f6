"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "#lib/kernel/locale";

const names = { fr: "Français", en: "English" };

/** The same page in the other language; the filters and words of its query come along (ux S11). */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const rest = usePathname().replace(/^\/(fr|en)(?=\/|$)/, "");
  return (
    <nav aria-label={label}>
      <ul className="flex items-center gap-1">
        {(["fr", "en"] as const).map((language) => (
          <li key={language}>
            <a
              href={`/${language}${rest}`}
              lang={language}
              hrefLang={language}
              aria-current={language === locale ? "true" : undefined}
              onClick={(event) => {
                event.currentTarget.search = location.search;
              }}
              className="grid h-11 place-items-center px-2 underline underline-offset-4 hover:text-ink aria-current:font-semibold aria-current:text-ink aria-current:no-underline lg:h-9"
            >
              {names[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
