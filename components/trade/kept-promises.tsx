import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

export type KeptFigure = Readonly<{ deliveries: number; keptPercent: number }>;

/** How many promises of delivery were kept, counted from orders: a link to what they mean. */
export const KeptPromises = ({ figure, locale }: { figure: KeptFigure; locale: Locale }) => (
  <TextLink href={`/${locale}/legal/livraison-retours`} className="figures">
    {keptWords(figure, locale)}
  </TextLink>
);

/** "97 % de nos promesses de livraison tenues sur 90 jours, 1 812 livraisons." */
export const keptWords = ({ deliveries, keptPercent }: KeptFigure, locale: Locale): string =>
  translator(locale)("shop.keptPromises", { percent: keptPercent, count: deliveries });
