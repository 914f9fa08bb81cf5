export { default } from "../reports/layout";
