package app.linekeeper.domain.export;

import app.linekeeper.locales.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one kind of export is read. Every bean of this kind is one. */
interface ExportedTable {

    ExportKind kind();

    List<ExportedColumn> columns();

    /**
     * A query for a partner ({@code :partner}) and a period, by its moments ({@code :from}, before {@code :until}) or by its
     * days ({@code :first} to {@code :last}).
     */
    String query();

    /**
     * The cells of a row, one a column.
     *
     * @param say in the language of whoever reads it
     */
    @Nullable
    Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException;
}
