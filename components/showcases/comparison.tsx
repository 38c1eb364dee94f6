import { Picture } from "#components/trade/picture";
import type { Picture as PictureView } from "#lib/catalogue/schema";

export type Compared = Readonly<{ href: string; name: string; price: string; picture: PictureView | null }>;
export type ComparisonWords = Readonly<{ characteristic: string; price: string; untold: string }>;

/** A few products side by side. The first column stays in sight on a phone, where the rest is swiped. */
export function Comparison({
  id,
  title,
  products,
  rows,
  words,
}: {
  id: string;
  title: string;
  products: readonly Compared[];
  rows: readonly Readonly<{ label: string; values: readonly (string | null)[] }>[];
  words: ComparisonWords;
}) {
  const side = "w-32 md:w-56 sticky left-0 bg-paper py-2.5 pr-3 text-left align-top text-sm font-normal text-muted";
  return (
    <section aria-labelledby={id} className="container-page pt-12 lg:pt-[72px]">
      <h2 id={id} className="text-2xl leading-tight">
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <div tabIndex={0} className="mt-4 overflow-x-auto">
        <table className="min-w-[36rem] table-fixed border-collapse">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={side}>
                <span className="sr-only">{words.characteristic}</span>
              </th>
              {products.map(({ href, name, picture }) => (
                <th key={href} scope="col" className="w-44 px-3 pb-3 text-left align-top font-semibold md:w-64">
                  <a href={href} className="group block rounded-card">
                    <Picture
                      picture={picture}
                      name={name}
                      decorative
                      sizes="(min-width: 1024px) 260px, 40vw"
                      className="aspect-square w-full rounded-card bg-sweep object-cover"
                    />
                    <span className="mt-2 block group-hover:underline group-hover:underline-offset-4">{name}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="border-t border-hairline">
              <th scope="row" className={side}>
                {words.price}
              </th>
              {products.map(({ href, price }) => (
                <td key={href} className="figures px-3 py-2.5 align-top font-display text-lg font-bold">
                  {price}
                </td>
              ))}
            </tr>
            {rows.map(({ label, values }) => (
              <tr key={label} className="border-t border-hairline">
                <th scope="row" className={side}>
                  {label}
                </th>
                {products.map(({ href }, place) => (
                  <td key={href} className="px-3 py-2.5 align-top">
                    {values[place] ?? <span className="text-muted">{words.untold}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
