// The shape of rows to come: never "0 kết quả" while nothing is known yet.

export function RowsSkeleton() {
  return (
    <div className="src-table skeleton" aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div className="src-bones" key={index}>
          <span className="bone bone-name" />
          <span className="bone" />
        </div>
      ))}
    </div>
  );
}
