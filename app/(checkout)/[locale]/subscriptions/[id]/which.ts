import type { Fields } from "#app/form-fields";

/** Which subscription a button is about, and the link that its customer holds. */
export const which = ({ id, token }: Fields) => ({ id, ...(token && { token }) });
