package app.linekeeper.domain.autopay;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.StandingOrders;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says from where a line can be renewed by itself, what that costs today and when it would be done first. */
@Component
@Transactional(readOnly = true)
public class OfferingAutopay {

    private final Access access;
    private final Ownership ownership;
    private final Lines lines;
    private final Orders orders;
    private final Partners partners;
    private final Wallets wallets;
    private final SavedMethods methods;
    private final StandingOrders standing;
    private final ChargingSources sources;
    private final Clock clock;

    OfferingAutopay(
            Access access,
            Ownership ownership,
            Lines lines,
            Orders orders,
            Partners partners,
            Wallets wallets,
            SavedMethods methods,
            StandingOrders standing,
            ChargingSources sources,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.lines = lines;
        this.orders = orders;
        this.partners = partners;
        this.wallets = wallets;
        this.methods = methods;
        this.standing = standing;
        this.sources = sources;
        this.clock = clock;
    }

    /** Refused as not_allowed, not_found, or as a renewal of the line today is. */
    public Outcome<AutopayOffer> of(MemberId member, LineId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> ownership.check(acting, "line", id, lines.findById(id), Line::belongsTo))
                .then(line -> offer(acting, line));
    }

    private Outcome<AutopayOffer> offer(Acting acting, Line line) {
        int months = orders.lastTermOf(line.id()).orElse(SwitchingAutopay.SHORTEST_TERM);
        return Objects.requireNonNull(standing.prices(acting.partnerOrThrow(), List.of(line.id()), months)
                        .get(line.id()))
                .map(LinePrice::net)
                .map(price -> new AutopayOffer(months, price, offered(acting, line, price)));
    }

    private List<OfferedSource> offered(Acting acting, Line line, Money price) {
        Region region = partners.findById(acting.partnerOrThrow()).orElseThrow().region();
        List<Wallet> own = wallets.of(acting.partnerOrThrow()).stream()
                .filter(wallet -> wallet.balance().currency().equals(price.currency()))
                .toList();
        LocalDate today = line.today(clock.instant());
        return Arrays.stream(SourceKind.values())
                .flatMap(kind -> sources.of(kind).days(line.end(), region).firstSeenOn(today).stream()
                        .flatMap(first -> kind == SourceKind.CARD
                                ? cards(acting, region, price, first)
                                : companies(kind, own, first)))
                .toList();
    }

    private static Stream<OfferedSource> companies(SourceKind kind, List<Wallet> own, LocalDate first) {
        return own.stream()
                .filter(wallet -> kind == SourceKind.WALLET || wallet.documentsPossible())
                .map(wallet -> new OfferedSource(
                        new AutopaySource(kind, wallet.company()), wallet.companyName(), wallet.balance(), first));
    }

    private Stream<OfferedSource> cards(Acting acting, Region region, Money price, LocalDate first) {
        ChargingSource source = sources.of(SourceKind.CARD);
        return methods.of(acting.partnerOrThrow()).stream()
                .map(method -> new OfferedSource(AutopaySource.of(method.id()), method.label(), null, first))
                .filter(offered -> source.usable(offered.source()).then(usable -> source.fits(usable, region, price))
                        instanceof Outcome.Done<Money>);
    }
}
