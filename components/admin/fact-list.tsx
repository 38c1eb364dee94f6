import type { ReactNode } from "react";

/** What is known of something, each fact by its name; what is not known is left out. */
export const FactList = ({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="figures mt-4 grid max-w-md grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-sm">
    {facts
      .filter(([, value]) => value)
      .map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
