import { pictureAt } from "#components/trade/picture";
import type { CategoryView } from "#lib/catalogue/schema";

/** What a category is called and what it says, beside its picture where it has one. */
export function CategoryHead({ category }: { category: Pick<CategoryView, "name" | "intro" | "picture"> }) {
  const { name, intro, picture } = category;
  return (
    <header className={picture ? "flex items-center justify-between gap-6" : undefined}>
      <div className="min-w-0">
        <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{name}</h1>
        {intro && <p className="mt-1.5 line-clamp-2 max-w-[80ch] text-pretty text-muted">{intro}</p>}
      </div>
      {picture && (
        <img
          src={pictureAt(picture, 640)}
          alt=""
          width={240}
          height={135}
          className="aspect-video w-60 shrink-0 rounded-card bg-sweep object-cover max-md:hidden"
        />
      )}
    </header>
  );
}
