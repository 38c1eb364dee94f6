/** The pictures of a variant: its own values first, then those of no value; never those of another colour. */
export const picturesOf = <P extends { option: string | null; value: string | null }>(
  pictures: readonly P[],
  options: Readonly<Record<string, string>>,
): P[] => {
  const own = pictures.filter(({ option, value }) => option !== null && options[option] === value);
  return [...own, ...pictures.filter(({ option }) => option === null)];
};
