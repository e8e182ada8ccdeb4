package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what could pay at once. */
@Component
@Transactional(readOnly = true)
public class FittingWallet {

    private final Access access;
    private final Wallets wallets;

    FittingWallet(Access access, Wallets wallets) {
        this.access = access;
        this.wallets = wallets;
    }

    /** The fullest wallet of the partner's companies that covers the sum; empty for whoever may not pay, too. */
    public Optional<Wallet> of(MemberId member, Money sum) {
        return access.find(member)
                .filter(acting -> acting.may(Permission.PAY))
                .flatMap(acting -> wallets.of(acting.partnerOrThrow()).stream()
                        .filter(wallet -> wallet.balance().currency().equals(sum.currency()))
                        .filter(wallet -> !wallet.balance().isLessThan(sum))
                        .max(Comparator.comparing(Wallet::balance)));
    }

    /** How it is chosen among the ways to pay. */
    public static OfferId offer(Wallet wallet) {
        return new OfferId(FromWallet.NAME, wallet.company().toString());
    }
}
