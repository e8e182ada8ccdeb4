package app.linekeeper.bot.year;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads in a table what was written into it since a moment. */
record Register(JdbcClient jdbc, String sql, RowMapper<String> words) implements Witness {

    @Override
    public List<String> saw(Instant since) {
        return jdbc.sql(sql).param(since.atOffset(ZoneOffset.UTC)).query(words).list();
    }
}
