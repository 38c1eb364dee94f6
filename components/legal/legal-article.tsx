import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link";
import type { LegalBlock, LegalPage } from "#lib/content/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A page of rights and duties, made to be read: one column, its contents at its side, a date. */
export function LegalArticle({
  page,
  figure,
  locale,
  children,
}: {
  page: LegalPage;
  /** What has been counted of it, in a sentence. */
  figure: string | null;
  locale: Locale;
  /** What can be done here, before it is read about. */
  children?: ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className="mt-2 grid gap-x-14 gap-y-8 pb-14 lg:grid-cols-[280px_minmax(0,68ch)] lg:pb-24">
      <div className="lg:col-start-2">
        <h1 className="text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{page.title}</h1>
        <p className="mt-3 text-lg text-pretty text-muted">{page.summary}</p>
        {figure && <p className="figures mt-3 font-semibold text-fir">{figure}</p>}
        {children}
        <p className="mt-3 text-sm text-muted">
          {t("legal.updated", { date: dateText(new Date(`${page.updatedOn}T12:00:00Z`), locale) })}
        </p>
      </div>
      {page.sections.length > 2 && <Contents page={page} label={t("legal.contents")} />}
      <div className="lg:col-start-2">
        {page.sections.map((section, index) => (
          <section key={section.heading} className="border-t border-hairline py-6 first:border-0 first:pt-0">
            <h2 id={`s${index + 1}`} className="scroll-mt-6 text-xl">
              {section.heading}
            </h2>
            <div className="mt-3 space-y-3">
              {section.blocks.map((block, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes its order
                <Block key={place} block={block} locale={locale} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}

function Contents({ page, label }: { page: LegalPage; label: string }) {
  return (
    <nav aria-label={label} className="lg:col-start-1 lg:row-start-2 print:hidden">
      <ol className="text-sm lg:sticky lg:top-6">
        {page.sections.map((section, index) => (
          <li key={section.heading}>
            <a
              href={`#s${index + 1}`}
              className="flex min-h-11 items-center py-1 leading-snug text-muted underline-offset-4 hover:text-ink hover:underline lg:min-h-9"
            >
              {section.heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Block({ block, locale }: { block: LegalBlock; locale: Locale }) {
  if (typeof block === "string") return <p className="text-pretty">{block}</p>;
  if ("list" in block)
    return (
      <ul className="list-disc space-y-1.5 pl-5 marker:text-muted">
        {block.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  if ("boxed" in block)
    return (
      <div className="space-y-3 rounded-card border border-edge p-5">
        {block.boxed.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    );
  return (
    <ul className="flex flex-wrap gap-x-6">
      {block.links.map(({ label, path }) => (
        <li key={path}>
          <TextLink className="inline-flex min-h-11 items-center" href={`/${locale}/${path}`}>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
