/** Words of vouchers: imported for what it does. */
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("voucher", zh, en);
