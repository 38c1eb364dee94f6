import { Picture } from "#components/trade/picture";
import { ArrowLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The tag of 2006: why prices are guarded here, and why a word once given is kept. */
export function Story({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section
      aria-labelledby="story"
      className="container-page grid gap-8 overflow-x-clip py-14 lg:grid-cols-2 lg:items-center lg:gap-20 lg:py-24"
    >
      <div className="relative">
        <Picture
          picture={{
            file: "televiseur-plasma-heritage.webp",
            width: 1000,
            height: 1000,
            alt: t("shop.home.storyPicture"),
          }}
          name={t("shop.home.storyPicture")}
          sizes="(min-width: 1024px) 600px, 100vw"
          className="aspect-[5/4] w-full rounded-card bg-sweep object-cover"
        />
        <p className="tag absolute top-[39%] left-[70.2%] origin-[17px_50%] rotate-[8deg] py-2.5 pr-4 pl-8 leading-none">
          <span className="sr-only">{t("shop.home.storyTag")} </span>
          <span className="figures font-display text-[1.25rem] font-bold tracking-[-0.02em] min-[360px]:text-[1.5rem] lg:text-[1.75rem]">
            {locale === "fr" ? "5,00\u00A0€" : "€5.00"}
          </span>
        </p>
        <svg className="absolute inset-0 size-full" viewBox="0 0 500 400" fill="none" aria-hidden="true">
          <path
            d="M366 76 C 382 106, 356 138, 362 171"
            stroke="var(--color-sweep)"
            strokeWidth="1.6"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </div>
      <div className="max-w-[34rem]">
        <h2 id="story" className="text-3xl leading-[1.1] font-bold tracking-[-0.03em] lg:text-4xl">
          {t("shop.home.storyTitle")}
        </h2>
        <p className="mt-5 text-lg text-pretty">{t("shop.home.storyText")}</p>
        <p className="mt-4 text-lg text-pretty">{t("shop.home.storyHouse")}</p>
        <p className="mt-5">
          <ArrowLink href={`/${locale}/p/televiseur-plasma-heritage`}>{t("shop.home.storyLink")}</ArrowLink>
        </p>
      </div>
    </section>
  );
}
