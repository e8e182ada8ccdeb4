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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    /**
     * What fits now.
     *
     * @param way the first way that is possible, from the fullest of several wallets; null for none
     * @param lacking the fullest of the wallets that do not cover it; null for none
     */
    public record Fitting(@Nullable Offer way, @Nullable Offer lacking) {}

    /** Nothing for whoever may not pay. */
    public Fitting of(MemberId member, Quote quote) {
        return access.find(member)
                .filter(acting -> acting.may(Permission.PAY))
                .map(acting -> of(acting, quote))
                .orElseGet(() -> new Fitting(null, null));
    }

    private Fitting of(Acting acting, Quote quote) {
        ToBePaid bill = ToBePaid.of(acting, quote, wallets.of(acting.partnerOrThrow()));
        List<List<Offer>> offers = ways.stream().map(way -> way.offers(bill)).toList();
        Optional<Offer> way = offers.stream()
                .flatMap(each -> fullest(each, Offer::isPossible).stream())
                .findFirst();
        Optional<Offer> lacking = fullest(offers.stream().flatMap(List::stream).toList(), Offer::isShort);
        return new Fitting(way.orElse(null), lacking.orElse(null));
    }

    private static Optional<Offer> fullest(List<Offer> offers, Predicate<Offer> wanted) {
        return offers.stream().filter(wanted).reduce((best, next) -> isFuller(next, best) ? next : best);
    }

    private static boolean isFuller(Offer one, Offer other) {
        Money balance = one.balance();
        return balance != null && other.balance() != null && other.balance().isLessThan(balance);
    }
}
