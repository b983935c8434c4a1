export interface Me {
  readonly person: { readonly id: string; readonly name: string; readonly version: number; readonly password_temporary: boolean };
  readonly organisation: { readonly id: string; readonly code: string; readonly name: string };
  readonly functions: readonly string[];
}
