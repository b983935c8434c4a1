/** Finds words that a person would see and that are not in a words file: JSX text, and attributes that are shown or read aloud. */
import ts from "typescript";

const SHOWN = new Set(["title", "label", "placeholder", "aria-label", "alt", "description", "okText", "cancelText", "emptyText"]);
const WORD = /\p{L}{2,}|\p{Script=Han}/u;
const HAN = /\p{Script=Han}/u;
/** Names, and keys of the keyboard, are the same in every language. */
const SAME_EVERYWHERE = /^:? ?(Tritally|Excel|CSV|(Ctrl|Shift|Alt|Enter|Esc|Tab)([ +]\w+)?)$/;

/** `line: text` of each; JSX text and shown attributes with letters, and any string with Chinese in it. */
export function literalText(name: string, source: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const say = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${String(line + 1)}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    const text = shownText(node);
    if (text !== null && WORD.test(text) && !SAME_EVERYWHERE.test(text.trim())) say(node, text);
    else if (ts.isStringLiteralLike(node) && HAN.test(node.text)) say(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function shownText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression) && ts.isJsxElement(node.parent)) return node.expression.text;
  if (!ts.isJsxAttribute(node) || !SHOWN.has(node.name.getText()) || node.initializer === undefined) return null;
  return ts.isStringLiteral(node.initializer) ? node.initializer.text : null;
}
