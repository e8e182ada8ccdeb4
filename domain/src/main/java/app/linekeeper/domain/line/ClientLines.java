package app.linekeeper.domain.line;

import app.linekeeper.domain.client.ClientId;
import app.linekeeper.domain.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lines of one client: those that run, soonest end first, then those that are off, latest end first. */
@Component
class ClientLines {

    private final LineLists lists;

    ClientLines(LineLists lists) {
        this.lists = lists;
    }

    Page<LineListing> page(ClientId client, int page, int size, Instant now) {
        ClientLineCounts counts = lists.count(client, now);
        long running = counts.running();
        long total = counts.all();
        long from = (long) page * size;
        List<LineListing> rows = new ArrayList<>();
        if (from < running) {
            rows.addAll(lists.running(client, now, new RowsFrom(from, size)));
        }
        if (rows.size() < size && from + rows.size() < total) {
            long skipped = from + rows.size() - running;
            rows.addAll(lists.off(client, now, new RowsFrom(skipped, size - rows.size())));
        }
        return new Page<>(rows, page, size, total);
    }
}
