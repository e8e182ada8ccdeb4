package app.linekeeper.domain.export;

import app.linekeeper.locales.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one kind of export is read. Every bean of this kind is one. */
abstract class ExportedTable {

    private final ExportKind kind;
    private final List<ExportedColumn> columns;
    private final String query;

    /**
     * @param query for a partner ({@code :partner}) and a period, by its moments ({@code :from}, before {@code :until}) or by its
     *     days ({@code :first} to {@code :last})
     */
    ExportedTable(ExportKind kind, List<ExportedColumn> columns, String query) {
        this.kind = kind;
        this.columns = columns;
        this.query = query;
    }

    final ExportKind kind() {
        return kind;
    }

    final List<ExportedColumn> columns() {
        return columns;
    }

    final String query() {
        return query;
    }

    /**
     * The cells of a row, one a column.
     *
     * @param say in the language of whoever reads it
     */
    abstract @Nullable Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException;
}
