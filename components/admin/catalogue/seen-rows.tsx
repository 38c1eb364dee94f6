/** The rows that a form was opened with, sent with it: it is refused when others stand by then. */
export const SeenRows = ({ ids }: { ids: readonly string[] }) =>
  ids.map((id) => <input key={id} type="hidden" name="seen[]" value={id} />);
