import { pictureAt } from "#components/trade/picture";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { ArticleView } from "#lib/reservations/schema";

/** What is set aside, how many, what it costs there, and where. */
export const Article = ({
  article,
  quantity,
  place,
  locale,
}: {
  article: ArticleView;
  quantity: number;
  place: string;
  locale: Locale;
}) => (
  <div className="grid grid-cols-[96px_1fr] gap-4">
    <span className="self-start overflow-hidden rounded-control bg-sweep">
      {article.pictureFile && (
        <img
          src={pictureAt(article.pictureFile, 256)}
          alt=""
          width={96}
          height={96}
          className="aspect-square w-full object-cover"
        />
      )}
    </span>
    <div>
      <p className="leading-snug font-semibold">
        <a href={`/${locale}/p/${article.handle}`} className="hover:underline">
          {article.name}
        </a>
      </p>
      <p className="figures mt-1 font-semibold">
        {moneyText(money(article.priceMinor), locale)}
        {quantity > 1 && <span className="font-normal text-muted"> × {quantity}</span>}
      </p>
      <p className="mt-1 text-sm text-muted">{place}</p>
    </div>
  </div>
);
