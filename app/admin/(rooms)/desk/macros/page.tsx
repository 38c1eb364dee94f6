import { clsx } from "clsx";
import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import type { KeptMacro } from "#lib/cases/macro-content";
import { keptMacros } from "#lib/cases/queries-macros";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MacroForm } from "./macro-form";
import { MacroTried } from "./macro-tried";

const here = "/admin/desk/macros";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("macros.title") };
}

/** The answers that the house gives again and again: each written, tried with a real case, and published. */
export default async function Macros({ searchParams }: PageProps<"/admin/desk/macros">) {
  const [staff, locale, asked] = await Promise.all([staffWho("cases.macros", here), adminLocale(), searchParams]);
  const t = translator(locale);
  const macros = await keptMacros();
  const chosen = macros.find(({ id, code }) => id === asked.macro || code === asked.macro) ?? null;
  const isNew = asked.macro === "new";
  const tried = typeof asked.with === "string" ? Number(asked.with.replace(/\D/g, "")) : null;
  return (
    <>
      <RoomHead title={t("macros.title")} count={t("macros.count", { count: macros.length })}>
        <TextLink href="/admin/desk">{t("desk.title")}</TextLink>
        <ButtonLink href={`${here}?macro=new`} size="sm">
          {t("macros.begin")}
        </ButtonLink>
      </RoomHead>
      {typeof asked.refused === "string" && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={refusalText(asked.refused, locale).detail} />
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] border-t border-hairline lg:grid-cols-[280px_minmax(0,1fr)]">
        <nav
          aria-label={t("macros.title")}
          className={clsx("lg:border-r lg:border-hairline", (chosen || isNew) && "max-lg:hidden")}
        >
          <ul>
            {macros.map((macro) => (
              <li key={macro.id}>
                <a
                  href={`${here}?macro=${macro.id}`}
                  aria-current={macro.id === chosen?.id ? "page" : undefined}
                  className={clsx(
                    "block min-h-11 border-b border-hairline px-5 py-2",
                    macro.id === chosen?.id ? "bg-blue-tint" : "hover:bg-wash",
                  )}
                >
                  <span className="block truncate font-medium">{titleOf(macro, locale)}</span>
                  <span className="block text-[13px] text-muted">{t(`macros.states.${stateOf(macro)}`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {chosen || isNew ? (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 px-5 py-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
            <MacroForm key={`${chosen?.id} ${chosen?.revision}`} macro={chosen} locale={locale} />
            {chosen && <MacroTried macro={chosen} tried={tried} now={clock.now()} {...{ staff, locale }} />}
          </div>
        ) : (
          <p className="px-5 py-4 text-muted max-lg:hidden">{t("macros.choose")}</p>
        )}
      </div>
    </>
  );
}

const titleOf = ({ draft, inUse }: KeptMacro, locale: Locale): string => (draft ?? inUse)?.title[locale] ?? "";

const stateOf = ({ retired, draft, inUse }: KeptMacro) => {
  if (retired) return "retired";
  if (!inUse) return "draft";
  return draft ? "changed" : "inUse";
};
