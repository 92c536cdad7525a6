interface PageNoticeProps {
  readonly title: string;
  readonly text: string;
  /** A way out of this state, if there is one. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
}

/** Explains why the popup shows no names. */
export function PageNotice({ title, text, action }: PageNoticeProps) {
  return (
    <div class="page-notice section" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
