import { SVGProps } from 'react';

/** The mark of kubriX: a cube with a K on its front. */
export function KubrixMark(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden focusable={false} {...props}>
      <path fill="#5cd6c0" d="M16 2 28 9 16 16 4 9z" />
      <path fill="#2aa79b" d="M4 9 16 16v14L4 23z" />
      <path fill="#0f7a80" d="M28 9 16 16v14l12-7z" />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M8 14.5v7.6M13 16.6 8 19.2M10 18.2l3.2 6.6"
      />
    </svg>
  );
}
