import { answerIndicator, everyIndicator } from "../../../components/download/indicator-tables.ts";

export const getStaticPaths = everyIndicator;

export const GET = answerIndicator("json");
