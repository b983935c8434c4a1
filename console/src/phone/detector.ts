/** What reads barcodes out of pictures: the browser's own where it has one, else ZXing from our own origin. */

export interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface Native {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const FORMATS = ["ean_13", "ean_8", "upc_a", "upc_e", "code_128", "code_39", "itf", "qr_code", "data_matrix"] as const;

export async function barcodeDetector(): Promise<Detector> {
  return (await nativeDetector()) ?? (await zxingDetector());
}

async function nativeDetector(): Promise<Detector | null> {
  const native = (window as { readonly BarcodeDetector?: Native }).BarcodeDetector;
  const known = (await native?.getSupportedFormats().catch(() => [])) ?? [];
  const formats = FORMATS.filter((format) => known.includes(format));
  return native && formats.includes("ean_13") ? new native({ formats }) : null;
}

async function zxingDetector(): Promise<Detector> {
  const [{ BarcodeDetector, prepareZXingModule }, { default: wasm }] = await Promise.all([
    import("barcode-detector/ponyfill"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return new BarcodeDetector({ formats: [...FORMATS] });
}
