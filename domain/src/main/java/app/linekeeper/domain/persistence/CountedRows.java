package app.linekeeper.domain.persistence;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Rows of a list and how many it has in all, read by one statement that joins the rows to their count. */
public record CountedRows<T>(List<T> rows, long total) {

    /**
     * Reads a result of at least one row with a column {@code total} each.
     *
     * @param key a column that is null in the only row of a result without rows of the list
     */
    public static <T> ResultSetExtractor<CountedRows<T>> extractor(String key, RowMapper<T> mapper) {
        return found -> {
            List<T> rows = new ArrayList<>();
            long total = 0;
            while (found.next()) {
                total = found.getLong("total");
                if (found.getObject(key) != null) {
                    rows.add(mapper.mapRow(found, rows.size()));
                }
            }
            return new CountedRows<>(rows, total);
        };
    }
}
