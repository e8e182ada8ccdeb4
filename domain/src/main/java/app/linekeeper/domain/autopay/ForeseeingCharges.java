package app.linekeeper.domain.autopay;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.StandingOrders;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Foresees what will be paid by itself, at the prices of today, and whether the wallets suffice. */
@Component
@Transactional(readOnly = true)
public class ForeseeingCharges {

    /** How far a member looks ahead. */
    public static final int DAYS = 30;

    private static final int MOST = 5_000;

    private final Access access;
    private final StoredCharges stored;
    private final StandingOrders standing;
    private final Wallets wallets;
    private final Clock clock;

    ForeseeingCharges(Access access, StoredCharges stored, StandingOrders standing, Wallets wallets, Clock clock) {
        this.access = access;
        this.stored = stored;
        this.standing = standing;
        this.wallets = wallets;
        this.clock = clock;
    }

    /** For the acting member's partner, {@link #DAYS} ahead; refused as not_allowed. */
    public Outcome<AutopayForecast> of(MemberId member) {
        return access.of(member).allowed(Permission.SEE_MONEY).map(acting -> of(acting.partnerOrThrow(), DAYS));
    }

    /** The same for whoever looks after a partner's money without being asked, so many days ahead. */
    public AutopayForecast of(PartnerId partner, int days) {
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
        List<PlannedCharge> charges = priced(partner, stored.of(partner, MOST));
        List<WalletOutlook> outlooks = wallets.of(partner).stream()
                .map(wallet -> WalletOutlook.of(
                        wallet,
                        charges.stream()
                                .filter(charge -> charge.source()
                                        .company()
                                        .filter(wallet.company()::equals)
                                        .isPresent())
                                .filter(charge -> charge.isTakenUntil(last))
                                .toList()))
                .filter(outlook -> outlook.due().isPositive())
                .toList();
        return new AutopayForecast(charges, outlooks);
    }

    private List<PlannedCharge> priced(PartnerId partner, List<PlannedCharge> charges) {
        Map<LineId, Outcome<LinePrice>> prices = new HashMap<>();
        charges.stream()
                .collect(Collectors.groupingBy(
                        PlannedCharge::months, Collectors.mapping(PlannedCharge::line, Collectors.toList())))
                .forEach((months, lines) -> prices.putAll(standing.prices(partner, lines, months)));
        return charges.stream()
                .map(charge -> charge.at(price(prices.get(charge.line()))))
                .toList();
    }

    private static @Nullable Money price(@Nullable Outcome<LinePrice> price) {
        return price instanceof Outcome.Done<LinePrice> done ? done.value().net() : null;
    }
}
