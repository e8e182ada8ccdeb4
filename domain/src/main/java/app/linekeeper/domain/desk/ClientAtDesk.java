package app.linekeeper.domain.desk;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as an operator sees it.
 *
 * @param keeper its partner; null while there is none
 * @param speaking who speaks for it
 * @param lines a page of its lines, or of those that were sought
 */
public record ClientAtDesk(
        ClientAccount account, @Nullable Keeper keeper, List<Acquaintance> speaking, Page<LineRow> lines) {

    public ClientAtDesk {
        speaking = List.copyOf(speaking);
    }
}
