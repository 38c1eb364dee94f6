"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Icon } from "#components/ui/icon";

/**
 * What the menu needs of the departments. The two menus are made of the same data in the page, which weighs less than
 * their markup; as their words are given, no message travels with the script.
 */
export type MenuData = Readonly<{
  /** Where the paths begin: "/fr/c/". */
  base: string;
  departments: readonly Readonly<{
    path: string;
    name: string;
    categories: readonly Readonly<{ path: string; name: string }>[];
  }>[];
  words: Readonly<{ menu: string; departments: string; all: string; close: string }>;
}>;

/**
 * The departments in a row, each a link of its own (ux S5). Their categories open below after a moment's hover or by
 * focus, and stay a moment after, so that a pointer may cut the corner: styles alone, before and without script.
 * Esc closes what they open (WCAG 1.4.13); pointing or tabbing into it anew opens it again.
 */
export function DepartmentMenu({ menu: { base, departments, words } }: { menu: MenuData }) {
  const path = usePathname();
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setDismissed(true);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <nav
      aria-label={words.departments}
      className="departments container-page relative hidden lg:block"
      data-dismissed={dismissed || undefined}
      onPointerOver={() => setDismissed(false)}
      onFocus={() => setDismissed(false)}
    >
      <ul>
        {departments.map((department) => (
          <li key={department.path}>
            <a href={base + department.path} aria-current={currency(path, base + department.path)}>
              {department.name}
            </a>
            {department.categories.length > 0 && <Panel base={base} department={department} all={words.all} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A department is marked while the visitor is inside it (ux S6): only the address knows. */
const currency = (path: string, href: string) =>
  path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;

function Panel({ base, department, all }: { base: string; department: MenuData["departments"][number]; all: string }) {
  return (
    <div className="panel">
      <div>
        <p>
          <b>{department.name}</b>
          <a href={base + department.path} className="all">
            {all}
            <Icon name="arrow-right" />
          </a>
        </p>
        <ul>
          {department.categories.map(({ path, name }) => (
            <li key={path}>
              <a href={base + path}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The same on a phone: a native popover with the departments, each folding out its categories. */
export function DepartmentSheet({ menu: { base, departments, words } }: { menu: MenuData }) {
  return (
    <div className="lg:hidden">
      <button
        type="button"
        popoverTarget="departments"
        className="-ml-2.5 grid size-11 place-items-center rounded-control hover:bg-wash"
      >
        <Icon name="menu" className="size-6" label={words.menu} />
      </button>
      <nav
        id="departments"
        popover="auto"
        aria-label={words.departments}
        className="department-sheet m-0 h-dvh max-h-none w-[min(22rem,100vw)] max-w-none overflow-y-auto bg-paper text-ink backdrop:bg-veil"
      >
        <div className="flex items-center justify-between border-b border-hairline py-2 pr-2 pl-4">
          <p className="font-display text-lg font-semibold">{words.departments}</p>
          <button
            type="button"
            popoverTarget="departments"
            popoverTargetAction="hide"
            className="grid size-11 place-items-center rounded-control hover:bg-wash"
          >
            <Icon name="x" label={words.close} />
          </button>
        </div>
        <ul>
          {departments.map((department) => (
            <li key={department.path}>
              <details name="departments">
                <summary>
                  {department.name}
                  <Icon name="chevron-down" />
                </summary>
                <ul>
                  {[{ path: department.path, name: words.all }, ...department.categories].map(({ path, name }) => (
                    <li key={path}>
                      <a href={base + path}>{name}</a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
