/** Words of what an audit would do and of what stands in its way: imported for what it does. */
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("audit", zh, en);
