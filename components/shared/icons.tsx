import type { ComponentChildren } from 'preact';

/** Line icons on a 16 px grid. Purely decorative: the text beside an icon carries its meaning. */
function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
);

export const ApproximateIcon = () => (
  <Icon>
    <path d="M2.5 6.4c1.8-2 3.7-2 5.5-.6s3.7 1.4 5.5-.6M2.5 10.8c1.8-2 3.7-2 5.5-.6s3.7 1.4 5.5-.6" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const QuestionIcon = () => (
  <Icon>
    <path d="M5.3 6a2.7 2.7 0 1 1 4 2.3C8.4 8.8 8 9.3 8 10.2" />
    <path d="M8 12.7v.1" />
  </Icon>
);

export const CautionIcon = () => (
  <Icon>
    <path d="M8 2.2 14.3 13H1.7zM8 6.2v3.2M8 11.2v.1" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M5.5 2.5h5M6.3 2.5v4L4 9.5h8l-2.3-3v-4M8 9.5v4" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.5 5.3 8l4.5 4.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3l3.4 3.4" />
  </Icon>
);

export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6.2 3.8 8 2l1.8 1.8M6.2 12.2 8 14l1.8-1.8M3.8 6.2 2 8l1.8 1.8M12.2 6.2 14 8l-1.8 1.8" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9" />
  </Icon>
);
