import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the facts around a component, where it is not the interface's. */
export const FactLanguage = createContext<string | undefined>(undefined);

/** A text of the dataset, marked with its language so that it is read aloud and set as what it is. */
export function FactText({ text }: { readonly text: string }) {
  const language = useContext(FactLanguage);
  return language === undefined ? text : <span lang={language}>{text}</span>;
}
