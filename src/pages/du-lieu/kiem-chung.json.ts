import { answerVerdicts } from "../../components/download/verdict-tables.ts";

export const GET = answerVerdicts("json");
