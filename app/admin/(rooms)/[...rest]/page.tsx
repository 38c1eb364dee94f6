import { currentStaff } from "#app/actor";
import { MissingRoom } from "../missing-room";

/** Any other address of the back office: only those who work here learn that there is nothing at it. */
export default async function Unknown() {
  await currentStaff();
  return <MissingRoom />;
}
