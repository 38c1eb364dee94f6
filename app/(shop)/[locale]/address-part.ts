/** Whether a part of an address may be a handle of ours; anything else is answered 404 without asking the database. */
export const isAddressPart = (text: string): boolean => /^[\w.~-]{1,200}$/.test(text);
