package app.linekeeper.domain.testing;

import java.sql.SQLException;

/** Somebody who only looks tried to change something. */
public final class WriteWhileLooking extends SQLException {

    WriteWhileLooking(String sql) {
        super("whoever only looks changes nothing: " + sql);
    }
}
