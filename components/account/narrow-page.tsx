import type { ReactNode } from "react";

/** A page with one thing to do: its title, a sentence, the form, and where else one may go. */
export function NarrowPage({
  title,
  text,
  children,
  after,
}: {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  after?: ReactNode;
}) {
  return (
    <div className="container-page py-10 lg:py-16">
      <div className="mx-auto max-w-md">
        <h1 className="text-3xl leading-tight">{title}</h1>
        {text && <p className="mt-3 text-muted text-pretty">{text}</p>}
        <div className="mt-8">{children}</div>
        {after && <div className="mt-8 grid justify-items-start gap-2 border-t border-hairline pt-6">{after}</div>}
      </div>
    </div>
  );
}
