package app.linekeeper.domain.export;

import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Reads what cells take from a row of a query. */
record ExportedCells(ResultSet row) {

    @Nullable
    Instant moment(String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** In the currency of the row; null where there is no sum. */
    @Nullable
    Money money(String column) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull() ? null : new Money(minor, Currency.getInstance(row.getString("currency")));
    }
}
