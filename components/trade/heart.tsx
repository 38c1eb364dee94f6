"use client";

import { useShopper } from "#components/shells/shopper";
import { Icon } from "#components/ui/icon";

/** The id of the one form of the page that every heart sends (WishForm). */
export const wishForm = "wish";

/** Keeps a product in one's lists, or takes it out. Pages are the same for everybody: it fills once the visitor is known. */
export function Heart({
  handle,
  label,
  className,
  children,
}: Readonly<{ handle: string; label: string; className: string; children?: string }>) {
  const wished = useShopper()?.wished.includes(handle) ?? false;
  return (
    <button
      type="submit"
      form={wishForm}
      name="handle"
      value={handle}
      aria-label={label}
      aria-pressed={wished}
      className={className}
    >
      <Icon name={wished ? "heart-full" : "heart"} />
      {children}
    </button>
  );
}
