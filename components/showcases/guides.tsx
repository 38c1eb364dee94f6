import { Picture } from "#components/trade/picture";
import type { Picture as PictureView } from "#lib/catalogue/schema";

const eagerCount = 3;

/** Guides as cards: a picture, what each is about, and one link stretched over the whole. */
export function Guides({
  guides,
}: {
  guides: readonly Readonly<{ href: string; title: string; summary: string; picture: PictureView | null }>[];
}) {
  return (
    <ul className="mt-8 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:mt-10 lg:grid-cols-3">
      {guides.map(({ href, title, summary, picture }, index) => (
        <li key={href} className="relative">
          <div className="aspect-[4/3] overflow-hidden rounded-card bg-sweep">
            <Picture
              picture={picture}
              name={title}
              sizes="(min-width:1024px) 400px,(min-width:640px) 46vw,92vw"
              eager={index < eagerCount}
              decorative
              className="size-full object-cover"
            />
          </div>
          <h2 className="mt-4 text-xl leading-snug font-semibold text-pretty">
            <a
              href={href}
              className="outline-none after:absolute after:inset-0 after:rounded-card hover:underline hover:underline-offset-4 focus-visible:after:outline-2 focus-visible:after:outline-blue"
            >
              {title}
            </a>
          </h2>
          <p className="mt-1.5 line-clamp-3 text-muted text-pretty">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
