/** Inside the shop a store is called by its place: "Bonnefoy Angers Ralliement" is "Angers Ralliement". */
export const placeName = (name: string): string => name.replace(/^Bonnefoy /, "");
