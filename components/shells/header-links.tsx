"use client";

import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { useShopper } from "./shopper.tsx";

const link = "flex h-11 min-w-11 items-center justify-center rounded-control text-sm hover:bg-wash lg:px-2";

export function AccountLink({ href, word }: { href: string; word: string }) {
  const name = useShopper()?.name;
  return (
    <a href={href} className={`${link} gap-2`}>
      <Icon name="user-round" className="size-6" />
      <span className="sr-only max-w-28 truncate lg:not-sr-only lg:min-w-[3.5em]">{name ?? word}</span>
    </a>
  );
}

/** `counted.other` has {count} to fill. */
export function CartLink({
  href,
  word,
  counted,
}: {
  href: string;
  word: string;
  counted: Readonly<{ one: string; other: string }>;
}) {
  const count = useShopper()?.itemCount ?? 0;
  return (
    <a href={href} className={`${link} gap-3.5`} data-cart-link>
      <span className="relative">
        <Icon name="shopping-bag" className="size-6" />
        {count > 0 && (
          <span
            aria-hidden
            className="figures absolute -top-1.5 -right-2 grid h-[18px] min-w-[18px] place-items-center rounded-chip bg-blue px-1 text-[0.6875rem] leading-none font-bold text-on-blue"
          >
            {count}
          </span>
        )}
      </span>
      <span className="sr-only lg:not-sr-only">{word}</span>
      {count > 0 && (
        <span className="sr-only">{(count === 1 ? counted.one : counted.other).replace("{count}", String(count))}</span>
      )}
    </a>
  );
}

/** The visitor's store and its state now; before one is chosen, the way to choose. Its width never moves the rest. */
export function StoreChip({
  locale,
  words,
}: {
  locale: Locale;
  words: Readonly<{ mine: string; choose: string; none: string }>;
}) {
  const store = useShopper()?.store;
  return (
    <a
      href={store ? `/${locale}/stores/${store.slug}` : `/${locale}/stores`}
      className="order-4 col-span-2 flex h-11 items-center gap-2.5 rounded-control text-sm lg:order-3 lg:col-span-1 lg:w-48 xl:w-56 lg:px-2 lg:hover:bg-wash"
    >
      <Icon name="store" className="size-5 text-muted lg:size-6" />
      {store ? (
        <span className="min-w-0 truncate lg:leading-tight">
          <span className="lg:block lg:truncate">
            <span className="text-muted max-[359px]:sr-only lg:max-xl:sr-only">
              {words.mine}
              {locale === "fr" ? "\u00A0: " : ": "}
            </span>
            <span className="font-semibold">{store.city}</span>
          </span>
          {store.state && (
            <>
              <span className="text-muted lg:hidden" aria-hidden="true">
                {" · "}
              </span>
              <span className="lg:block">{store.state}</span>
            </>
          )}
        </span>
      ) : (
        <span className="lg:leading-tight">
          <span className="hidden text-muted lg:block">{words.none}</span>
          <span className="font-semibold">{words.choose}</span>
        </span>
      )}
      <Icon name="chevron-right" className="ml-auto size-4 text-muted lg:hidden" />
    </a>
  );
}
