package app.linekeeper.domain.desk;

import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.PartnerMoney;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as an operator sees it.
 *
 * @param rate as a fraction, where one was agreed with this partner alone; null where it is the level's
 * @param clients how many there are
 * @param lines how many there are, off or not
 * @param running how many of them run
 * @param waiting the newest orders that wait to be paid or to be active
 */
public record PartnerAtDesk(
        PartnerId id,
        String name,
        Region region,
        Level level,
        @Nullable BigDecimal rate,
        boolean suspended,
        Instant since,
        long clients,
        long lines,
        long running,
        List<Acquaintance> team,
        PartnerMoney money,
        List<OrderRow> waiting) {

    public PartnerAtDesk {
        team = List.copyOf(team);
        waiting = List.copyOf(waiting);
    }
}
