import type { ReactNode } from "react";

/** Title of a room, how much is in it, and its own actions. */
export function RoomHead({ title, count, children }: { title: string; count?: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 pt-3 pb-2">
      <h1 className="text-xl leading-7">{title}</h1>
      {count && <p className="figures text-muted">{count}</p>}
      {children && (
        <div className="flex flex-wrap sm:ml-auto max-sm:w-full max-sm:py-1 items-center gap-x-3 gap-y-1.5">
          {children}
        </div>
      )}
    </div>
  );
}
