/** How the words look while they are typed, in the plain field and in the one that suggests. */
export const inputClasses =
  "min-w-0 flex-1 bg-transparent pl-4 text-base text-ellipsis outline-none placeholder:text-muted";
