import type { ProductPage } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { ProductSection } from "./product-section.tsx";

/** What a product fits, each with in which case. A list and not cards: it is read, and searched by eye. */
export function FitsList({ fits, title, locale }: { fits: ProductPage["fits"]; title: string; locale: Locale }) {
  if (fits.length === 0) return null;
  return (
    <ProductSection id="fits" title={title}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {fits.map(({ card, words }) => (
          <li key={card.handle} className="border-t border-hairline py-2">
            <a
              href={`/${locale}/p/${card.handle}`}
              className="flex min-h-11 items-center gap-3 hover:text-blue hover:underline"
            >
              {card.name}
            </a>
            {words && <p className="text-sm text-muted">{words}</p>}
          </li>
        ))}
      </ul>
    </ProductSection>
  );
}
