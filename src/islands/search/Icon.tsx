// An icon of the page's sprite (components/Icons.astro).

export function Icon({ name }: { readonly name: string }) {
  return (
    <svg className="i" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
