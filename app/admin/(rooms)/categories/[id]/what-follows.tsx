import type { CategoryForEdit, CategoryLine } from "#lib/catalogue/queries-categories";
import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { promotionsNaming } from "#lib/promotions/queries-naming";
import { showcasesNaming } from "#lib/showcases/queries-admin";

type Link = Readonly<{ href: string; name: string }>;

/** What becomes of the promotions and pages that name a category, or a department it leaves or enters, before it moves. */
export async function WhatFollows({
  category,
  departments,
  locale,
}: {
  category: CategoryForEdit;
  departments: readonly CategoryLine[];
  locale: Locale;
}) {
  const t = translator(locale);
  const now = clock.now();
  const [promotions, pages, moves] = await Promise.all([
    promotionsNaming(now),
    showcasesNaming(now),
    movedCategories(),
  ]);
  const { parent, path: own } = category;
  const named = (paths: readonly string[]) => paths.map((path) => moves.get(path) ?? path);
  const isOwn = (path: string) => path === own || path.startsWith(`${own}/`);
  const naming = (isMeant: (path: string) => boolean) =>
    promotions
      .filter(({ paths }) => named(paths).some(isMeant))
      .map(({ id, nameFr, nameEn }) => ({
        href: `/admin/promotions/${id}`,
        name: inLocale({ fr: nameFr, en: nameEn }, locale),
      }));
  const entered = departments.filter(({ id }) => id !== parent?.id);
  return (
    <>
      <Links says={t("categoryRoom.place.follow")} links={naming(isOwn)} />
      <Links
        says={t("categoryRoom.place.pages")}
        links={pages
          .filter(({ paths }) => named(paths).some(isOwn))
          .map(({ id, titleFr }) => ({ href: `/admin/showcases/${id}`, name: titleFr }))}
      />
      {parent && departments.length > 0 && (
        <Links
          says={t("categoryRoom.place.leaves", { name: inLocale({ fr: parent.nameFr, en: parent.nameEn }, locale) })}
          links={naming((path) => path === parent.path)}
        />
      )}
      {entered.map(({ id, path, nameFr, nameEn }) => (
        <Links
          key={id}
          says={t("categoryRoom.place.enters", { name: inLocale({ fr: nameFr, en: nameEn }, locale) })}
          links={naming((one) => one === path)}
        />
      ))}
    </>
  );
}

function Links({ says, links }: { says: string; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <section className="grid gap-1 text-sm">
      <h3 className="text-pretty">{says}</h3>
      <ul className="grid gap-1">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-block text-blue hover:underline max-lg:py-2.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
