/** Amounts in Chinese capital numerals (人民币大写), as vouchers and receipts carry them. Source: 中国人民银行《支付结算办法》附一 正确填写票据和结算凭证的基本规定. */
import { isNegative, rounded } from "@/format/decimal";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/** `1234.50` is 壹仟贰佰叁拾肆元伍角整; to the fen, half up; up to 13 digits before the point. */
export function capitals(amount: string): string {
  const [whole = "0", cents = "00"] = rounded(amount, 2).replace("-", "").split(".");
  const yuan = wholeNumber(whole);
  const [jiao, fen] = [digit(cents, 0), digit(cents, 1)];
  const head = yuan === "" ? "" : `${yuan}元`;
  if (jiao === 0 && fen === 0) return signed(amount, head === "" ? "零元整" : `${head}整`);
  const tenths = jiao === 0 ? (head === "" ? "" : "零") : `${DIGITS.charAt(jiao)}角`;
  return signed(amount, head + tenths + (fen === 0 ? "整" : `${DIGITS.charAt(fen)}分`));
}

function signed(amount: string, text: string): string {
  return isNegative(rounded(amount, 2)) ? `负${text}` : text;
}

function digit(text: string, at: number): number {
  return Number(text.charAt(at));
}

/** Groups of four digits; a gap of zeros is said once. */
function wholeNumber(whole: string): string {
  const plain = whole.replace(/^0+/, "");
  const groups = plain === "" ? [] : (plain.padStart(Math.ceil(plain.length / 4) * 4, "0").match(/\d{4}/g) ?? []);
  let text = "";
  let gap = false;
  groups.forEach((group, index) => {
    const said = fourDigits(group);
    if (said === "") gap = text !== "";
    else {
      const needsZero = text !== "" && (gap || group.startsWith("0"));
      text += (needsZero ? "零" : "") + said + (GROUPS[groups.length - 1 - index] ?? "");
      gap = false;
    }
  });
  return text;
}

/** Without the zeros in front: those are the caller's. */
function fourDigits(group: string): string {
  let text = "";
  let gap = false;
  for (let at = 0; at < 4; at += 1) {
    const value = digit(group, at);
    if (value === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + DIGITS.charAt(value) + (PLACES[3 - at] ?? "");
      gap = false;
    }
  }
  return text;
}
