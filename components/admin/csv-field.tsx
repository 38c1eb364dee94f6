/** A table in a CSV file, chosen from this computer. */
export const CsvField = ({ label }: { label: string }) => (
  <label className="grid gap-1.5 text-sm font-medium">
    {label}
    <input
      type="file"
      name="file"
      accept=".csv,text/csv"
      required
      className="w-full min-w-0 rounded-control border border-edge bg-paper p-2 text-sm font-normal file:mr-3 file:rounded-control file:border file:border-edge file:bg-wash file:px-3 file:py-1.5"
    />
  </label>
);
