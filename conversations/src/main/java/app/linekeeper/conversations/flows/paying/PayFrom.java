package app.linekeeper.conversations.flows.paying;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.payment.WayToPay;
import org.jspecify.annotations.Nullable;

/**
 * From where an order is paid.
 *
 * @param company whose wallet; null for bonuses
 */
record PayFrom(@Nullable CompanyId company) {

    private static final String BONUSES = "bonuses";

    static PayFrom parse(String text) {
        return new PayFrom(text.equals(BONUSES) ? null : CompanyId.parse(text));
    }

    static PayFrom of(WayToPay way) {
        return new PayFrom(way instanceof WayToPay.FromWallet wallet ? wallet.company() : null);
    }

    @Override
    public String toString() {
        return company == null ? BONUSES : company.toString();
    }
}
