/** Line icons, 24 px, drawn with the text's colour; decoration beside a word or a label. */
const PATHS = {
  home: "M4 11 12 4l8 7M6 10v9h12v-9",
  receive: "M12 4v10m0 0-4-4m4 4 4-4M4 15v4h16v-4",
  deliver: "M12 15V5m0 0L8 9m4-4 4 4M4 15v4h16v-4",
  return: "M9 7 5 11l4 4M5 11h9a5 5 0 0 1 0 10h-3",
  count: "M7 4h10v3H7zM5 6h2v0h10v0h2v14H5zM8.500 13l2.500 2.500 4.500-5",
  lookup: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm4.500 10.500L20 20",
  audit: "M5 4h10l4 4v12H5zM8.500 13.500l2.500 2.500 4.500-5",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  less: "M5 12h14",
  more: "M12 5v14M5 12h14",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20c0-4 3-6 7-6s7 2 7 6",
  close: "M6 6l12 12M18 6 6 18",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="phone-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
