package app.linekeeper.domain.overview;

import app.linekeeper.domain.line.LineCounts;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.Wallet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner at a glance.
 *
 * @param rate the partner's discount as a fraction: 0.35 is 35 %
 * @param individual whether the rate was agreed with this partner alone
 * @param unpaid the orders that wait to be paid
 * @param wallets of all the partner's companies, oldest company first
 */
public record PartnerGlance(
        String name,
        Level level,
        BigDecimal rate,
        boolean individual,
        boolean suspended,
        Money bonuses,
        boolean hasClients,
        LineCounts lines,
        Unpaid unpaid,
        List<Wallet> wallets) {

    /**
     * The orders that wait to be paid at prices that still hold, in the partner's currency.
     *
     * @param orders how many there are
     * @param sum what the partner pays for all of them from a wallet
     * @param first the one whose price lapses first; null if there are none
     */
    public record Unpaid(long orders, Money sum, @Nullable OrderId first) {

        public boolean isOne() {
            return orders == 1;
        }
    }

    public PartnerGlance {
        wallets = List.copyOf(wallets);
    }

    /** The wallet with the most in it, among those in the partner's own currency where there are any. */
    public Optional<Wallet> largestWallet() {
        Comparator<Wallet> own =
                Comparator.comparing(wallet -> wallet.balance().currency().equals(bonuses.currency()));
        return wallets.stream().max(own.thenComparing(wallet -> wallet.balance().minor()));
    }
}
