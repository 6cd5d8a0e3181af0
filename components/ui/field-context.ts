'use client';

import { createContext, useContext } from 'react';

/** What a field tells the control inside it. */
export type FieldState = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean | undefined;
};

export const FieldContext = createContext<FieldState | undefined>(undefined);

/** The attributes that tie a control to its label, hint and error; none outside of a `Field`. */
export function useFieldState(): Partial<FieldState> {
  return useContext(FieldContext) ?? {};
}
