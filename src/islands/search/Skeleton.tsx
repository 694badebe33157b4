// The shape of entries to come: never "0 kết quả" while nothing is known yet.

export function Skeleton() {
  return (
    <div className="entries entries-2 skeleton" aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div className="entry" key={index}>
          <span className="tile" />
          <div>
            <span className="bone bone-name" />
            <span className="bone" />
            <span className="bone" />
          </div>
          <span className="bone bone-plate" />
        </div>
      ))}
    </div>
  );
}
