import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** Takes the place of the children once one of them has thrown. */
  readonly fallback: (error: unknown) => ComponentChildren;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly children: ComponentChildren;
}

interface ErrorBoundaryState {
  readonly crash?: { readonly error: unknown };
}

/** Keeps an error in what it shows from leaving the surface empty. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static override getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { crash: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render() {
    const { crash } = this.state;
    return crash ? this.props.fallback(crash.error) : this.props.children;
  }
}
