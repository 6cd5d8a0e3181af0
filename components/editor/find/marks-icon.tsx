/** An a with a breve and a dot below: Vietnamese marks count. */
export function MarksIcon({ size = 18 }: { size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
    >
      <circle cx="11" cy="13" r="4" />
      <path d="M15 9v8M7.5 3.5a4 4 0 0 0 7 0" />
      <circle cx="11.5" cy="21" r="0.6" fill="currentColor" />
    </svg>
  );
}
