import { Tag } from "#components/trade/tag";
import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What is missing, why it may be, and two ways on. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="container-page py-16 lg:py-28">
      <p className="w-max rotate-[-4deg]">
        <Tag>404</Tag>
      </p>
      <h1 className="mt-6 text-4xl leading-[1.05] font-bold tracking-[-0.03em]">{t("shop.notFound.title")}</h1>
      <p className="mt-4 max-w-[52ch] text-lg text-pretty">{t("shop.notFound.text")}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink size="lg" href={`/${locale}`}>
          {t("shop.notFound.home")}
        </ButtonLink>
        <ButtonLink size="lg" look="secondary" href={`/${locale}/search`}>
          {t("shop.notFound.search")}
        </ButtonLink>
      </p>
    </section>
  );
}
