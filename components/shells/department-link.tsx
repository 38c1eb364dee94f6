"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A department in the menu, marked while the visitor is inside it (ux S6): only the address knows. */
export function DepartmentLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <a
      href={href}
      aria-current={current}
      className="block border-b-2 border-transparent py-3 text-sm whitespace-nowrap hover:border-edge aria-current:border-ink aria-current:font-semibold xl:text-[0.9375rem]"
    >
      {children}
    </a>
  );
}
