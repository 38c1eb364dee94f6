import type { Metadata } from "next";
import { cache } from "react";
import { BuyBar } from "#components/product/buy-bar";
import { BuyBox } from "#components/product/buy-box";
import { BuyerRights } from "#components/product/buyer-rights";
import { Description } from "#components/product/description";
import { FitsList } from "#components/product/fits-list";
import { Gallery } from "#components/product/gallery";
import { ProductData } from "#components/product/product-data";
import { ProductDocuments } from "#components/product/product-documents";
import { InPageNav, ProductSection } from "#components/product/product-section";
import { RelatedProducts } from "#components/product/related-products";
import { SpecTables } from "#components/product/spec-tables";
import { variantHref } from "#components/product/variant-options";
import { ProductQuestions } from "#components/questions/product-questions";
import { ProductReviews } from "#components/reviews/product-reviews";
import { RatingLine } from "#components/reviews/rating-line";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { picturesOf } from "#lib/catalogue/pictures-of";
import { chosenVariant } from "#lib/catalogue/variant-choice";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { pageNow } from "#lib/platform/page-scope";
import { publicFigure } from "#lib/promises/queries-figure";
import { productQuestions } from "#lib/questions/queries";
import { productReviews } from "#lib/reviews/queries";
import { reviewsAsked } from "#lib/reviews/review-links";
import { productPage } from "#lib/search/product-page";
import { isAddressPart } from "../../address-part.ts";
import { cardExtras } from "../../card-extras.tsx";
import { addToCart } from "../../cart/actions.ts";
import { addWords } from "../../cart/add-words.ts";
import { MissingPage } from "../../missing-page";
import { pageMetadata } from "../../page-metadata.ts";
import { usefulAction } from "../../questions/actions";
import { offerOf } from "./offer.ts";
import { WhereItStands } from "./where-it-stands.tsx";

const load = cache(async (handle: string, locale: Locale) =>
  isAddressPart(handle) ? productPage(handle, locale) : null,
);

export async function generateMetadata({ params }: PageProps<"/[locale]/p/[handle]">): Promise<Metadata> {
  const { locale, handle } = await params;
  const product = isLocale(locale) && (await load(handle, locale));
  if (!product) return {};
  return pageMetadata(locale, `/p/${handle}`, {
    title: product.name,
    description: product.description.slice(0, 160),
    alternates: { types: { "text/markdown": `/${locale}/p/${handle}.md` } },
  });
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/p/[handle]">) {
  const { locale, handle } = await params;
  const product = isLocale(locale) ? await load(handle, locale) : null;
  if (!product || !isLocale(locale)) return <MissingPage locale={locale} />;
  const asked = onlyTexts(await searchParams);
  const variant = chosenVariant(product.variants, asked);
  if (!variant) return <MissingPage locale={locale} />;

  const t = translator(locale);
  const now = pageNow();
  const [offer, extras, keptPromises, reviews, questions] = await Promise.all([
    offerOf(product, variant, locale, now),
    cardExtras(locale, now),
    publicFigure(now),
    productReviews(product.id, reviewsAsked(asked)),
    productQuestions(product.id, { all: asked.questions === "all" }),
  ]);
  const pictures = picturesOf(product.pictures, variant.options);
  const path = variantHref(locale, handle, product.variants.length > 1 ? variant.options : {});
  const parts = [
    { id: "description", title: t("product.sections.description"), shown: true },
    { id: "specs", title: t("product.sections.specs"), shown: product.specs.length > 0 },
    { id: "good-to-know", title: t("product.sections.goodToKnow"), shown: product.legalNotes.length > 0 },
    { id: "documents", title: t("product.sections.documents"), shown: product.documents.length > 0 },
    { id: "reviews", title: t("reviews.title"), shown: true },
    { id: "questions", title: t("questions.title"), shown: true },
    { id: "fits", title: t("product.sections.fits"), shown: product.fits.length > 0 },
    { id: "part-of", title: t("product.sections.partOf"), shown: product.partOf.length > 0 },
    { id: "goes-with", title: t("product.sections.supplements"), shown: product.supplements.length > 0 },
    { id: "instead", title: t("product.sections.alternatives"), shown: product.alternatives.length > 0 },
  ].filter(({ shown }) => shown);

  return (
    <>
      <div className="container-page">
        <Breadcrumb
          locale={locale}
          base={shopUrl()}
          crumbs={[
            ...product.crumbs.map(({ name, path }) => ({ name, path: `/${locale}/c/${path}` })),
            { name: product.name, path: `/${locale}/p/${handle}` },
          ]}
        />
        <div className="mt-2 grid grid-cols-1 gap-x-8 gap-y-6 lg:mt-3 lg:grid-cols-[minmax(0,1fr)_452px] lg:grid-rows-[auto_1fr] lg:items-start">
          <Gallery key={path} pictures={pictures} name={product.name} locale={locale} />
          <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <BuyBox
              offer={offer}
              keptPromises={keptPromises}
              rating={<RatingLine rating={reviews.rating} locale={locale} />}
              locale={locale}
              addToCart={addToCart}
              words={(button) => addWords(locale, button)}
            />
            <div className="lg:pl-4">
              <WhereItStands offer={offer} locale={locale} />
            </div>
          </div>
          <BuyerRights product={product} locale={locale} />
        </div>
      </div>
      <InPageNav label={t("product.inPage")} parts={parts} />
      <div className="container-page pb-8">
        <ProductSection id="description" title={t("product.sections.description")}>
          <Description text={product.description} picture={pictures.at(-1) ?? null} name={product.name} />
        </ProductSection>
        {product.specs.length > 0 && (
          <ProductSection id="specs" title={t("product.sections.specs")}>
            <SpecTables groups={product.specs} locale={locale} />
          </ProductSection>
        )}
        {product.legalNotes.length > 0 && (
          <ProductSection id="good-to-know" title={t("product.sections.goodToKnow")}>
            <ul className="max-w-[68ch] space-y-3">
              {product.legalNotes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </ProductSection>
        )}
        {product.documents.length > 0 && (
          <ProductSection id="documents" title={t("product.sections.documents")}>
            <ProductDocuments documents={product.documents} locale={locale} />
          </ProductSection>
        )}
        <ProductSection id="reviews" title={t("reviews.title")}>
          <ProductReviews reviews={reviews} path={path} locale={locale} />
        </ProductSection>
        <ProductSection id="questions" title={t("questions.title")}>
          <ProductQuestions questions={questions} handle={handle} findUseful={usefulAction} locale={locale} />
        </ProductSection>
        <FitsList fits={product.fits} title={t("product.sections.fits")} locale={locale} />
        <RelatedProducts
          id="part-of"
          title={t("product.sections.partOf")}
          cards={product.partOf}
          locale={locale}
          extras={extras}
        />
        <RelatedProducts
          id="goes-with"
          title={t("product.sections.supplements")}
          cards={product.supplements}
          locale={locale}
          extras={extras}
        />
        <RelatedProducts
          id="instead"
          title={t("product.sections.alternatives")}
          cards={product.alternatives}
          locale={locale}
          extras={extras}
        />
      </div>
      <BuyBar offer={offer} locale={locale} />
      <ProductData offer={offer} reviews={reviews} questions={questions} locale={locale} base={shopUrl()} path={path} />
    </>
  );
}

const onlyTexts = (params: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
