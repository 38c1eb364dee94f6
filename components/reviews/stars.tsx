import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const five = [1, 2, 3, 4, 5] as const;

/** A score in stars, filled as far as it goes; told in words to those who do not see it. */
export function Stars({ stars, size = 16, locale }: { stars: number; size?: 16 | 20; locale: Locale }) {
  const named = translator(locale)("reviews.stars", { stars: scoreText(stars, locale) });
  const row = (filled: boolean) =>
    five.map((star) => (
      <Icon key={star} name={filled ? "star-full" : "star"} className={size === 16 ? "size-4" : "size-5"} />
    ));
  return (
    <span role="img" aria-label={named} className="relative inline-flex shrink-0 align-middle">
      <span className="flex gap-0.5">{row(false)}</span>
      <span className="absolute inset-y-0 left-0 flex gap-0.5 overflow-hidden" style={{ width: `${stars * 20}%` }}>
        {row(true)}
      </span>
    </span>
  );
}

/** "4,5" or "4.5"; a whole score has no decimal. */
export const scoreText = (stars: number, locale: Locale): string => stars.toLocaleString(locale);
