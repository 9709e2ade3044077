/**
 * A table whose rows are links: `first` heads the links, `columns` the `cells`, in the same order. Where the screen is
 * narrow each row is a block, and every cell says its column.
 */
export function ListTable({ caption, first, columns, rows, wide = false }: ListTableProps) {
  return (
    <figure className={`compare compare-list${wide ? ' set-off wide' : ''}`}>
      <figcaption>{caption}</figcaption>
      <table>
        <thead>
          <tr>
            {[first, ...columns].map(column => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, name, cells }) => (
            <tr key={path}>
              <th scope="row">
                <a href={path}>{name}</a>
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]} data-label={columns[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

type ListTableProps = {
  caption: string
  first: string
  columns: readonly string[]
  rows: readonly { path: string; name: string; cells: readonly string[] }[]
  wide?: boolean
}
