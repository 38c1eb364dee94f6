import Form from "next/form";
import type { ReactNode } from "react";
import { keptPairs } from "#lib/search/list-url";
import type { ListView } from "./list-view.ts";

/** A GET form that sets `name`, or several, in the list's address and keeps the rest. */
export function StateForm({
  view,
  name,
  className,
  children,
}: {
  view: ListView;
  name: string | readonly string[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <Form action={view.path} scroll={false} prefetch={false} className={className ?? ""}>
      {keptPairs(view.state, ...[name].flat()).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {children}
    </Form>
  );
}
