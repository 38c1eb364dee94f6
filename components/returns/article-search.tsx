import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";

/** Asks for an article by its name or reference; what the address says already goes along. */
export function ArticleSearch({
  asked,
  typed,
  label,
  find,
}: {
  asked: Readonly<Record<string, string | string[] | undefined>>;
  typed: string;
  label: string;
  find: string;
}) {
  return (
    <search>
      <form className="flex flex-wrap items-end gap-3">
        {Object.entries(asked).map(
          ([name, value]) =>
            name !== "q" && typeof value === "string" && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="grid min-w-52 flex-1 gap-1.5">
          <label htmlFor="q" className="font-medium">
            {label}
          </label>
          <Input id="q" type="search" name="q" defaultValue={typed} maxLength={80} autoComplete="off" />
        </div>
        <Button type="submit" look="secondary">
          {find}
        </Button>
      </form>
    </search>
  );
}
