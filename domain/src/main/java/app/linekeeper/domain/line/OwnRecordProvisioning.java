package app.linekeeper.domain.line;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own table of lines is the record: a line runs as soon as it is written. */
@Component
class OwnRecordProvisioning implements Provisioning {

    private final JdbcClient jdbc;

    OwnRecordProvisioning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isImmediate() {
        return true;
    }

    @Override
    public String start(LineStart start) {
        return jdbc.sql("select nextval('line_number_sequence')")
                .query(Long.class)
                .single()
                .toString();
    }

    @Override
    public void extend(LineExtension extension) {
        // the row of the line, which the caller writes, is all there is
    }

    @Override
    public void takeBack(UUID reference) {
        // nothing of it is in a row yet
    }
}
