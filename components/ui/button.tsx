import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const looks = {
  primary: "bg-blue text-on-blue hover:bg-blue-deep",
  secondary: "border border-edge bg-paper text-ink hover:border-ink",
  quiet: "text-blue underline-offset-4 hover:underline",
  danger: "border border-vermilion text-vermilion hover:bg-vermilion hover:text-paper",
};
const sizes = { sm: "h-9 px-3 text-sm", md: "h-11 px-4", lg: "h-12 px-5", xl: "h-14 px-6 text-lg" };

type Look = {
  look?: keyof typeof looks | undefined;
  size?: keyof typeof sizes | undefined;
  /** Before the words. */
  icon?: IconName | undefined;
  /** After the words. */
  after?: IconName | undefined;
  wide?: boolean | undefined;
};

const classes = ({ look = "primary", size = "md", wide }: Look, className?: string) =>
  clsx(
    "inline-flex items-center justify-center gap-2 rounded-control font-semibold transition-colors duration-120",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50",
    looks[look],
    sizes[size],
    wide && "w-full",
    className,
  );

const inside = ({ icon, after }: Look, children: ReactNode) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {after && <Icon name={after} />}
  </>
);

/** One blue button a view; everything else is secondary or quiet. */
export function Button({
  look,
  size,
  icon,
  after,
  wide,
  className,
  children,
  ...rest
}: Look & ComponentProps<"button">) {
  return (
    <button className={classes({ look, size, wide }, className)} {...rest}>
      {inside({ icon, after }, children)}
    </button>
  );
}

/** A link with the weight of a button. */
export function ButtonLink({
  look,
  size,
  icon,
  after,
  wide,
  className,
  children,
  ...rest
}: Look & ComponentProps<"a">) {
  return (
    <a className={classes({ look, size, wide }, className)} {...rest}>
      {inside({ icon, after }, children)}
    </a>
  );
}
