import { pictureAt } from "#components/trade/picture";
import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";

/** The picture is laid larger than its frame, so that its subject keeps its place beside the words at every width. */
const frame =
  "absolute top-0 left-[-370px] h-[500px] w-[1067px] min-[380px]:left-[-300px] md:top-auto md:right-0 md:bottom-0 md:left-auto md:h-[520px] md:w-[1109px] xl:-right-16 xl:-bottom-14 xl:h-[580px] xl:w-[1237px]";
const file = "hero-table.webp";

/** What a block that opens a page says, and where it leads. */
export type LeadWords = Readonly<{ title: string; text: string; link: string; href: string }>;
export type HeroTag = Readonly<{ href: string; name: string; priceMinor: number }>;

/** One static picture bleeding off the right edge, with one product's tag hung in it at its price of today. */
export function Hero({ locale, words, tag }: { locale: Locale; words: LeadWords; tag: HeroTag | null }) {
  return (
    <section
      aria-labelledby="hero"
      className="on-photo relative h-[500px] overflow-hidden bg-sweep md:h-[520px] xl:h-[432px]"
    >
      <div className="photo absolute inset-0" aria-hidden="true">
        {/* The picture's own left edge, stretched, continues its backdrop on wide screens. */}
        <div
          className="absolute inset-x-0 bottom-0 hidden md:block md:h-[520px] xl:-bottom-14 xl:h-[580px]"
          style={{ background: `url("${pictureAt(file, 1080)}") 0 0 / 60000px 100% no-repeat` }}
        />
        <div className={frame}>
          <img
            src={pictureAt(file, 1920)}
            srcSet={[1080, 1920].map((width) => `${pictureAt(file, width)} ${width}w`).join(", ")}
            sizes="1237px"
            alt=""
            width={1920}
            height={900}
            fetchPriority="high"
            className="size-full"
          />
        </div>
      </div>
      {tag && <HungTag tag={tag} price={moneyText(money(tag.priceMinor), locale)} />}
      <div className="container-page pointer-events-none relative flex h-full flex-col items-start pt-8 pb-6 md:pt-7 md:pb-8 xl:justify-center xl:py-0">
        <h1
          id="hero"
          className="text-[2.125rem] leading-[1.05] font-bold tracking-[-0.03em] whitespace-pre-line md:text-[2.75rem] xl:text-[3.25rem]"
        >
          {words.title}
        </h1>
        {words.text && <p className="mt-3 hidden max-w-[34ch] text-lg xl:block">{words.text}</p>}
        <ButtonLink href={words.href} size="lg" after="arrow-right" className="pointer-events-auto mt-auto xl:mt-7">
          {words.link}
        </ButtonLink>
      </div>
    </section>
  );
}

function HungTag({ tag, price }: { tag: HeroTag; price: string }) {
  return (
    <div className={`pointer-events-none ${frame}`}>
      <a
        href={tag.href}
        className="pointer-events-auto absolute top-[27.4%] left-[44.7%] origin-[17px_50%] rotate-[-5deg] rounded-control"
      >
        <span className="tag block py-2.5 pr-4 pl-8 leading-none">
          <span className="block text-xs font-medium md:text-[0.8125rem]">{tag.name}</span>
          <span className="figures mt-1 block font-display text-[1.625rem] font-bold tracking-[-0.02em]">{price}</span>
        </span>
      </a>
      <svg className="absolute inset-0 size-full" viewBox="0 0 1920 900" fill="none" aria-hidden="true">
        <path d="M884 402 C 868 372, 874 330, 886 297" stroke="#15181e" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
    </div>
  );
}
