package app.linekeeper.domain.autopay;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What will be paid by itself, and whether there is enough.
 *
 * @param charges every line that is renewed by itself, next charge first
 * @param wallets those of which something will be taken
 */
public record AutopayForecast(List<PlannedCharge> charges, List<WalletOutlook> wallets) {

    public AutopayForecast {
        charges = List.copyOf(charges);
        wallets = List.copyOf(wallets);
    }

    /** The wallet that is short first; empty where all suffice. */
    public Optional<WalletOutlook> firstShort() {
        return wallets.stream()
                .filter(WalletOutlook::isShort)
                .min(Comparator.comparing(wallet -> Objects.requireNonNull(wallet.shortOn())));
    }
}
