/** What we use of it, as its README describes. */
declare module 'libheif-js/wasm-bundle.js' {
  type Target = { data: Uint8ClampedArray; width: number; height: number };
  type Picture = {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills the target with RGBA; answers null for what cannot be decoded. */
    display(target: Target, done: (filled: Target | null) => void): void;
  };
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): Picture[] } };
  export = libheif;
}
