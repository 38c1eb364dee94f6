import { fetchPictures } from "#lib/imports/fetch-pictures";
import { workImports } from "#lib/imports/work";
import { every } from "#lib/platform/process";

/** Imports that somebody asked for in the back office, and the pictures that their files named. */
export const imports = [
  every("judge, take and undo imports", { seconds: 1 }, workImports),
  every("fetch the pictures of imports", { seconds: 2 }, (now) => fetchPictures(now)),
];
