import { Button } from "#components/ui/button";

/** Sends a file as it is, with or without script; `to` is the import it belongs to. */
export function UploadForm({ to, words }: { to: string | null; words: Readonly<{ file: string; send: string }> }) {
  const id = to ? "more-file" : "file";
  return (
    <form
      action={`/admin/imports/upload${to ? `?to=${to}` : ""}`}
      method="post"
      encType="multipart/form-data"
      className="flex flex-wrap items-end gap-3 px-5 py-4"
    >
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          {words.file}
        </label>
        <input
          id={id}
          type="file"
          name="file"
          required
          accept=".csv,.txt,.tsv,.json,.jsonl,.ndjson,.gz,text/csv,application/json,application/gzip"
        />
      </div>
      <Button type="submit" size="sm" look={to ? "secondary" : "primary"}>
        {words.send}
      </Button>
    </form>
  );
}
