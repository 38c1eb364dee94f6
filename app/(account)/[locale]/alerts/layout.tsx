export { default, metadata } from "../account/layout";
