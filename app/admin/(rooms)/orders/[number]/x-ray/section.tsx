import type { ReactNode } from "react";

/** A part of the X-ray: what it is, a sentence for whoever reads one for the first time, and its figures. */
export function Section({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-6 border-t border-hairline pt-4">
      <div className="px-5 pb-2">
        <h2 id={id} className="text-base">
          {title}
        </h2>
        <p className="max-w-[80ch] text-[13px] text-muted">{text}</p>
      </div>
      {children}
    </section>
  );
}
