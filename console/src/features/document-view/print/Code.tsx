import { useQuery } from "@tanstack/react-query";

interface CodeProps {
  readonly text: string;
  readonly as: "code128" | "ean13" | "qrcode";
  /** Millimetres. */
  readonly height: number;
  /** What it says stands below the bars, too. */
  readonly told?: boolean;
}

/** A barcode or QR code drawn as vectors; its engine is loaded when the first is shown. */
export function Code({ text, as, height, told = false }: CodeProps) {
  const drawn = useQuery({ queryKey: ["code", as, text, height, told], staleTime: Infinity, queryFn: () => draw(text, as, height, told) }).data;
  if (drawn === undefined) return <span className="code" style={{ height: `${String(height)}mm` }} />;
  return <img className="code" data-code={as} src={`data:image/svg+xml;utf8,${encodeURIComponent(drawn)}`} alt={text} style={{ height: `${String(height)}mm` }} />;
}

async function draw(text: string, as: CodeProps["as"], height: number, told: boolean): Promise<string> {
  const { toSVG } = await import("bwip-js/browser");
  return toSVG({ bcid: as, text, scale: 2, ...(as === "qrcode" ? { eclevel: "M" } : { height, includetext: told, textxalign: "center" as const }) });
}

/** Thirteen digits with the right check digit are a trade item's number; anything else is told as it is. */
export function barcodeOf(text: string): "ean13" | "code128" {
  if (!/^\d{13}$/.test(text)) return "code128";
  const digits = [...text].map(Number);
  const weighed = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return (10 - (weighed % 10)) % 10 === digits[12] ? "ean13" : "code128";
}
