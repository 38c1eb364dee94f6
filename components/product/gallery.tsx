import { clsx } from "clsx";
import { Picture } from "#components/trade/picture";
import { Icon } from "#components/ui/icon";
import type { ProductPage } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { GalleryControls } from "./gallery-controls.tsx";

type Pictures = ProductPage["pictures"];
const enlarged = "agrandir";

/** Pictures side by side that snap into place, thumbnails, and a full-screen view; all of it without script (ux S48). */
export function Gallery({ pictures, name, locale }: { pictures: Pictures; name: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <section
      aria-label={t("product.photos")}
      className={clsx("min-w-0", pictures.length > 1 && "lg:grid lg:grid-cols-[80px_minmax(0,1fr)] lg:gap-3")}
    >
      <div className="relative -mx-4 md:mx-0 lg:order-2">
        <ul
          id="photos"
          className="rail flex snap-x snap-mandatory overflow-x-auto scroll-smooth bg-sweep md:rounded-card"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={t("product.photosRail")}
        >
          {(pictures.length ? pictures : [null]).map((picture, index) => (
            <li
              key={picture?.file ?? name}
              id={`photo-${index + 1}`}
              className="aspect-square w-full shrink-0 snap-start"
            >
              <Picture
                picture={picture}
                name={name}
                eager={index === 0}
                sizes="(min-width: 1344px) 704px, (min-width: 1024px) 50vw, 100vw"
                className="size-full object-cover"
              />
            </li>
          ))}
        </ul>
        {pictures.length > 0 && (
          <button
            type="button"
            popoverTarget={enlarged}
            className="on-photo absolute right-3 bottom-3 inline-flex h-11 items-center gap-2 rounded-chip bg-[#fff]/90 px-4 text-sm font-medium hover:bg-[#fff]"
          >
            <Icon name="zoom-in" className="size-4" />
            {t("product.enlarge")}
          </button>
        )}
      </div>
      <Thumbnails pictures={pictures} name={name} locale={locale} />
      <Enlarged pictures={pictures} name={name} locale={locale} />
    </section>
  );
}

function Thumbnails({ pictures, name, locale }: { pictures: Pictures; name: string; locale: Locale }) {
  if (pictures.length < 2) return null;
  const t = translator(locale);
  return (
    <div>
      <ul className="rail mt-3 flex gap-2 overflow-x-auto lg:mt-0 lg:flex-col lg:gap-3">
        {pictures.map((picture, index) => (
          <li key={picture.file}>
            <a
              href={`#photo-${index + 1}`}
              data-thumbnail
              aria-current={index === 0}
              aria-label={t("product.seePhoto", { number: index + 1, alt: picture.alt })}
              className="relative block aspect-square w-16 overflow-hidden rounded-control bg-sweep after:absolute after:inset-0 after:rounded-control after:ring-inset hover:after:ring-2 hover:after:ring-edge aria-[current=true]:after:ring-[3px] aria-[current=true]:after:ring-blue lg:w-20"
            >
              <Picture picture={picture} name={name} sizes="80px" decorative className="size-full object-cover" />
            </a>
          </li>
        ))}
      </ul>
      <GalleryControls rail="photos" />
    </div>
  );
}

function Enlarged({ pictures, name, locale }: { pictures: Pictures; name: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <dialog
      id={enlarged}
      popover="auto"
      aria-label={name}
      className="fixed inset-0 m-0 h-dvh max-h-none w-dvw max-w-none overflow-y-auto bg-sweep"
    >
      <button
        type="button"
        popoverTarget={enlarged}
        popoverTargetAction="hide"
        className="on-photo fixed top-3 right-3 grid size-11 place-items-center rounded-chip bg-[#fff]/90 hover:bg-[#fff]"
      >
        <Icon name="x" label={t("product.closeEnlarged")} />
      </button>
      {pictures.map((picture) => (
        <Picture
          key={picture.file}
          picture={picture}
          name={name}
          sizes="100vw"
          className="mx-auto max-h-dvh w-full object-contain"
        />
      ))}
    </dialog>
  );
}
