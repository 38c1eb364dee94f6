import { Picture } from "#components/trade/picture";
import type { Picture as PictureView } from "#lib/catalogue/schema";

export type Tile = Readonly<{ href: string; name: string; picture: PictureView | null }>;

/** Doors to a few categories, each with the picture of what is bought there most. */
export function Tiles({ id, title, tiles }: { id: string; title: string; tiles: readonly Tile[] }) {
  return (
    <section {...(title && { "aria-labelledby": id })} className="container-page pt-12 lg:pt-[72px]">
      {title && (
        <h2 id={id} className="mb-4 text-2xl leading-tight">
          {title}
        </h2>
      )}
      <ul className="grid grid-cols-2 gap-x-3 gap-y-5 md:grid-cols-3 md:gap-x-5">
        {tiles.map(({ href, name, picture }) => (
          <li key={href}>
            <a href={href} className="group block rounded-card">
              <span className="block overflow-hidden rounded-card bg-sweep">
                <Picture
                  picture={picture}
                  name={name}
                  decorative
                  sizes="(min-width: 768px) 33vw, 48vw"
                  className="aspect-[3/2] w-full object-cover transition-transform duration-200 ease-out group-hover:scale-[1.03]"
                />
              </span>
              <span className="mt-2.5 block font-display text-base font-semibold tracking-[-0.01em] group-hover:underline group-hover:underline-offset-4 lg:text-lg">
                {name}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
