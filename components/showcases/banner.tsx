import { Picture } from "#components/trade/picture";
import { ButtonLink } from "#components/ui/button";
import type { Picture as PictureView } from "#lib/catalogue/schema";
import type { LeadWords } from "./hero.tsx";

/** A product's picture beside words that lead somewhere. */
export function Banner({
  id,
  words: { title, text, link, href },
  picture,
  name,
  eager,
}: {
  id: string;
  words: LeadWords;
  picture: PictureView | null;
  name: string;
  eager: boolean;
}) {
  return (
    <section aria-labelledby={id} className="container-page pt-6 lg:pt-8">
      <div className="grid overflow-hidden rounded-card bg-blue-tint md:grid-cols-2 md:items-center">
        <Picture
          picture={picture}
          name={name}
          sizes="(min-width: 768px) 640px, 100vw"
          eager={eager}
          className="aspect-[4/3] w-full bg-sweep object-cover"
        />
        <div className="px-5 py-7 md:px-10 lg:px-14">
          <h2 id={id} className="text-2xl leading-tight tracking-[-0.025em] text-balance lg:text-4xl">
            {title}
          </h2>
          {text && <p className="mt-3 max-w-[44ch] text-lg text-pretty">{text}</p>}
          <ButtonLink href={href} size="lg" after="arrow-right" className="mt-6">
            {link}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
