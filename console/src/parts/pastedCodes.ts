/** Product codes out of a pasted column or a list: one a line, or separated by commas, semicolons, tabs. */
export function pastedCodes(text: string): readonly string[] {
  return [...new Set(text.split(/[\r\n\t,;，；、]+/).map((one) => one.trim()).filter((one) => one !== ""))];
}
