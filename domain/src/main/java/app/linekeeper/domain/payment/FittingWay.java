package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.Wallets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the way to pay that fits what is only quoted. */
@Component
@Transactional(readOnly = true)
public class FittingWay {

    private final Access access;
    private final Wallets wallets;
    private final List<WayToPay> ways;

    FittingWay(Access access, Wallets wallets, List<WayToPay> ways) {
        this.access = access;
        this.wallets = wallets;
        this.ways = ways.stream().filter(WayToPay::isQuoted).toList();
    }

    /** The first way that is possible now, from the fullest of several wallets; empty for whoever may not pay, too. */
    public Optional<Offer> of(MemberId member, Quote quote) {
        return access.find(member).filter(acting -> acting.may(Permission.PAY)).flatMap(acting -> of(acting, quote));
    }

    private Optional<Offer> of(Acting acting, Quote quote) {
        ToBePaid bill = ToBePaid.of(acting, quote, wallets.of(acting.partnerOrThrow()));
        return ways.stream()
                .map(way -> best(way.offers(bill)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Offer> best(List<Offer> offers) {
        return offers.stream().filter(Offer::isPossible).reduce((best, next) -> isFuller(next, best) ? next : best);
    }

    private static boolean isFuller(Offer one, Offer other) {
        Money balance = one.balance();
        return balance != null && other.balance() != null && other.balance().isLessThan(balance);
    }
}
