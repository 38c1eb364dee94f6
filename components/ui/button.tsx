import { clsx } from "clsx";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const looks = {
  primary: "bg-blue text-on-blue hover:bg-blue-deep",
  secondary: "border border-edge bg-paper text-ink hover:border-ink",
  quiet: "text-blue underline-offset-4 hover:underline",
  danger: "border border-vermilion text-vermilion hover:bg-vermilion hover:text-paper",
};
/** `sm` is the back office’s: low under a mouse, a finger’s height on a phone. */
const sizes = { sm: "h-11 px-4 text-sm lg:h-9 lg:px-3", md: "h-11 px-4", lg: "h-12 px-5", xl: "h-14 px-6 text-lg" };

type Look = {
  look?: keyof typeof looks | undefined;
  size?: keyof typeof sizes | undefined;
  /** Before the words. */
  icon?: IconName | undefined;
  /** After the words. */
  after?: IconName | undefined;
  wide?: boolean | undefined;
  /** What it sent is on its way: it turns, keeps its width and its name, and takes no second press. */
  busy?: boolean | undefined;
};

const ignorePress = (event: MouseEvent) => event.preventDefault();
const whileBusy = { "aria-busy": true, "aria-disabled": true, onClick: ignorePress };

/** The attributes of a button or a link that looks so. */
function dressed<P extends { className?: string | undefined; children?: ReactNode }>(props: Look & P) {
  const { look = "primary", size = "md", icon, after, wide, busy, className, children, ...rest } = props;
  return {
    ...rest,
    ...(busy && whileBusy),
    className: clsx(
      "inline-flex items-center justify-center gap-2 rounded-control font-semibold transition-colors duration-120",
      "disabled:cursor-not-allowed disabled:opacity-50",
      looks[look],
      sizes[size],
      wide && "w-full",
      busy && "relative cursor-progress *:not-first:opacity-0",
      className,
    ),
    children: (
      <>
        {busy && <Icon name="loader-circle" className="absolute inset-0 m-auto animate-spin" />}
        {icon && <Icon name={icon} />}
        {busy ? <span>{children}</span> : children}
        {after && <Icon name={after} />}
      </>
    ),
  };
}

/** One blue button a view; everything else is secondary or quiet. */
export const Button = (props: Look & ComponentProps<"button">) => <button {...dressed(props)} />;

/** A link with the weight of a button. */
export const ButtonLink = (props: Omit<Look, "busy"> & ComponentProps<"a">) => <a {...dressed(props)} />;
