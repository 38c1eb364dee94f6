import sprite from "./icons.svg";

/** The icons of the shop, all in one file that browsers keep: an icon costs one short element and no script. */
const iconNames = [
  "menu",
  "search",
  "store",
  "user-round",
  "shopping-bag",
  "chevron-right",
  "chevron-left",
  "chevron-down",
  "arrow-right",
  "arrow-left",
  "truck",
  "plus",
  "minus",
  "x",
  "check",
  "navigation",
  "package",
  "package-check",
  "wrench",
  "scissors",
  "pen-tool",
  "gift",
  "parking",
  "accessibility",
  "phone",
  "mail",
  "map-pin",
  "clock",
  "sun",
  "moon",
  "monitor",
  "info",
  "warning",
  "circle-check",
  "circle-alert",
  "trash",
  "pencil",
  "credit-card",
  "calendar",
  "calendar-plus",
  "printer",
  "sliders-horizontal",
  "layout-grid",
  "list",
  "refresh-cw",
  "book-open",
  "car",
  "undo-2",
  "shield-check",
  "lock",
  "copy",
  "loader-circle",
  "bookmark",
  "utensils-crossed",
  "baby",
  "shirt",
  "coffee",
  "heart",
  "heart-full",
  "zoom-in",
  "hammer",
  "star",
  "star-full",
  "tag",
  "scan-barcode",
  "clipboard-list",
  "boxes",
] as const;
export type IconName = (typeof iconNames)[number];

/** An icon beside words says nothing of its own; `label` gives it words when it stands alone. */
export function Icon({ name, className, label }: { name: IconName; className?: string; label?: string }) {
  const words = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside words
    <svg className={className ? `icon ${className}` : "icon"} {...words}>
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}
