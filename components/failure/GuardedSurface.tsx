import type { ComponentChildren } from 'preact';
import type { Locale } from '../../core/locale.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { SurfaceProblem } from './SurfaceProblem.tsx';

interface GuardedSurfaceProps {
  readonly locale: Locale;
  readonly onError: (error: unknown) => void;
  readonly onReset: () => Promise<void>;
  /** The text of a bug report about this error. */
  readonly readReport: (error: unknown) => Promise<string>;
  readonly children: ComponentChildren;
}

/** A surface that, if it cannot be shown, says so and what the reader can do about it. */
export function GuardedSurface({ locale, onError, onReset, readReport, children }: GuardedSurfaceProps) {
  return (
    <ErrorBoundary
      onError={onError}
      fallback={(error) => (
        <SurfaceProblem locale={locale} onReset={onReset} readReport={() => readReport(error)} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
