"use client";

import { clsx } from "clsx";
import { useSyncExternalStore } from "react";
import { useShopper } from "#components/shells/shopper";
import { WhileTrue } from "#components/shells/while-true";
import { Icon } from "#components/ui/icon";

/** What may be said of Christmas, until an instant. */
export type ChristmasText = Readonly<{ until: string; words: string }>;

export type PickupLine = Readonly<{
  code: string;
  city: string;
  href: string;
  /** "Derniers exemplaires : 2". */
  stock: string;
  has: boolean;
  /** "prêt aujourd’hui dès 15 h". */
  ready: string | null;
  /** "Rayon Enfants & Jeux, zone F, étagère 01-1-A". */
  shelf: string | null;
  christmas: ChristmasText | null;
  /** Latitude and longitude. */
  place: readonly [number, number];
}>;

type Words = Readonly<{
  pickup: string;
  /** With {city} to fill. */
  pickupAt: string;
  inStores: string;
  /** "prêt dès lundi 23 nov. 11 h", in the store that is ready first. */
  soonest: string | null;
  /** In every store that has it. */
  christmas: ChristmasText | null;
  others: string;
  /** "Stocks à jour le 22 nov. à 9 h". */
  counted: string;
  /** Where the stores of another town are asked for. */
  near: string;
  nearHref: string;
  /** The instant of it, in milliseconds, and how its age is said within the hour, with {minutes} to fill. */
  countedAt: number | null;
  countedAgo: string;
}>;

const shownAtFirst = 3;

/** The stores with what each has. The page is the same for everyone: the visitor's own store moves up once known. */
export function StorePickup({ stores, words }: { stores: readonly PickupLine[]; words: Words }) {
  const code = useShopper()?.store?.code;
  const mine = stores.find((store) => store.code === code);
  const others = byDistance(
    stores.filter((store) => store !== mine),
    mine,
  );
  const christmas = mine ? mine.christmas : words.christmas;
  const soonest = mine ? mine.ready : words.soonest;
  return (
    <div className="flex gap-3.5 p-4">
      <Icon name="store" className="mt-0.5 size-6" />
      <div className="min-w-0 flex-1">
        <p className="text-lg leading-snug font-semibold">
          {mine ? words.pickupAt.replace("{city}", mine.city) : words.pickup}
        </p>
        <p className="figures mt-1 text-sm">
          <span
            className={clsx(
              "font-semibold",
              (mine ? mine.has : stores.some(({ has }) => has)) ? "text-fir" : "text-muted",
            )}
          >
            {mine ? mine.stock : words.inStores}
          </span>
          {soonest && <> · {soonest}</>}
        </p>
        {mine?.shelf && <p className="figures text-sm text-muted">{mine.shelf}</p>}
        {christmas && (
          <WhileTrue until={christmas.until}>
            <p className="figures text-sm font-semibold text-fir first-letter:uppercase">
              <time dateTime={christmas.until} data-christmas>
                {christmas.words}
              </time>
            </p>
          </WhileTrue>
        )}
        <div className="mt-2.5 border-t border-hairline pt-1.5 text-sm max-sm:-ml-[38px]">
          <Lines stores={others.slice(0, shownAtFirst)} />
          {others.length > shownAtFirst && (
            <details className="open:[&>summary]:hidden">
              <summary className="inline-flex min-h-11 list-none items-center text-blue underline underline-offset-[3px]">
                {words.others}
              </summary>
              <Lines stores={others.slice(shownAtFirst)} />
            </details>
          )}
          <a
            href={words.nearHref}
            rel="nofollow"
            className="inline-flex min-h-11 items-center text-blue underline underline-offset-[3px]"
          >
            {words.near}
          </a>
          <p className="figures text-muted">
            <Counted words={words} />
          </p>
        </div>
      </div>
    </div>
  );
}

/** The next stores from one's own; without one the order stays the page's. Degrees are near enough to sort by. */
function byDistance(stores: readonly PickupLine[], mine: PickupLine | undefined): readonly PickupLine[] {
  if (!mine) return stores;
  const [latitude, longitude] = mine.place;
  const far = ({ place: [north, east] }: PickupLine) => Math.hypot(north - latitude, (east - longitude) * 0.69);
  return [...stores].sort((a, b) => far(a) - far(b));
}

/** The age of the figures: an hour of the day in the page that everybody gets, minutes once it is on a screen. */
function Counted({ words: { counted, countedAt, countedAgo } }: { words: Words }) {
  const minutes = useSyncExternalStore(
    noChange,
    () => (countedAt === null ? null : Math.floor((Date.now() - countedAt) / 60_000)),
    () => null,
  );
  return minutes === null || minutes < 0 || minutes >= 60 ? counted : countedAgo.replace("{minutes}", String(minutes));
}

const noChange = () => () => {};

const Lines = ({ stores }: { stores: readonly PickupLine[] }) => (
  <ul>
    {stores.map(({ code, city, href, stock, has }) => (
      <li key={code} className="relative flex flex-wrap items-baseline justify-between gap-x-4 py-2 lg:py-1">
        <a href={href} className="after:absolute after:inset-0 hover:underline">
          {city}
        </a>
        <span className={clsx("figures font-medium", has ? "text-fir" : "text-muted")}>{stock}</span>
      </li>
    ))}
  </ul>
);
