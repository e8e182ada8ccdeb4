package app.linekeeper.domain.line;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** So many rows from an offset on, which need not be a multiple of the page's size. */
record RowsFrom(long offset, int rows) implements Pageable {

    @Override
    public int getPageNumber() {
        return (int) (offset / rows);
    }

    @Override
    public int getPageSize() {
        return rows;
    }

    @Override
    public long getOffset() {
        return offset;
    }

    @Override
    public Sort getSort() {
        return Sort.unsorted();
    }

    @Override
    public Pageable next() {
        return new RowsFrom(offset + rows, rows);
    }

    @Override
    public Pageable previousOrFirst() {
        return new RowsFrom(Math.max(0, offset - rows), rows);
    }

    @Override
    public Pageable first() {
        return new RowsFrom(0, rows);
    }

    @Override
    public Pageable withPage(int pageNumber) {
        return PageRequest.of(pageNumber, rows);
    }

    @Override
    public boolean hasPrevious() {
        return offset > 0;
    }

    @Override
    public Limit toLimit() {
        return Limit.of(rows);
    }
}
