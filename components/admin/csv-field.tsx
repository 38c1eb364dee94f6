/** A table in a CSV file, chosen from this computer. */
export const CsvField = ({ label }: { label: string }) => (
  <label className="grid gap-1.5 text-sm font-medium">
    {label}
    <input type="file" name="file" accept=".csv,text/csv" required className="font-normal" />
  </label>
);
