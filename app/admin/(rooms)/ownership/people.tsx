import type { Person } from "#lib/ownership/answering";

/** Colleagues to choose from. */
export const People = ({ people }: { people: readonly Person[] }) => (
  <>
    {people.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);
