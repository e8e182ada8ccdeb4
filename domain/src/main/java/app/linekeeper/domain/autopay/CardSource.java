package app.linekeeper.domain.autopay;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.card.AttemptDraft;
import app.linekeeper.domain.card.BeginningAttempt;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has a provider charge what was kept of an earlier payment; what comes of it is heard of later. */
@Component
class CardSource implements ChargingSource {

    static final Actor JOB = new Actor.ByJob("autopay");
    private static final Duration WITHIN = Duration.ofHours(1);

    private final SavedMethods methods;
    private final Gateways gateways;
    private final BeginningAttempt beginning;
    private final Sellers sellers;
    private final Members members;
    private final People people;
    private final AutopayTerms terms;
    private final Clock clock;

    CardSource(
            SavedMethods methods,
            Gateways gateways,
            BeginningAttempt beginning,
            Sellers sellers,
            Members members,
            People people,
            AutopayTerms terms,
            Clock clock) {
        this.methods = methods;
        this.gateways = gateways;
        this.beginning = beginning;
        this.sellers = sellers;
        this.members = members;
        this.people = people;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.CARD;
    }

    @Override
    public AutopayDays days(LocalDate end, Region region) {
        return AutopayDays.ofCharge(end, terms);
    }

    @Override
    public Outcome<AutopaySource> usable(AutopaySource from) {
        SavedMethod method = method(from);
        if (method.isRemoved()) {
            return Refusal.of(Reason.AUTOPAY_CARD_GONE)
                    .with("card", method.label())
                    .asOutcome();
        }
        return method.isExpired(clock.instant())
                ? Refusal.of(Reason.AUTOPAY_CARD_EXPIRED)
                        .with("card", method.label())
                        .asOutcome()
                : Outcome.done(from);
    }

    @Override
    public Outcome<Money> fits(AutopaySource from, Region region, Money price) {
        return gateways.find(method(from).gateway())
                .filter(gateway -> gateway.capabilities().savesMethod()
                        && gateway.capabilities().takes(region, price))
                .map(gateway -> Outcome.done(price))
                .orElseGet(() -> Refusal.of(Reason.CARD_NOT_OFFERED).asOutcome());
    }

    @Override
    public Optional<Money> available(AutopaySource from) {
        return Optional.empty();
    }

    @Override
    public Outcome<Charge> charge(Order order, AutopaySource from, MemberId by, IdempotencyKey key) {
        SavedMethod method = method(from);
        Money sum = order.total(PayingTerms.of(method.payer()).priceBasis());
        Region region = sellers.findById(order.seller()).orElseThrow().region();
        return fits(from, region, sum).map(fitting -> {
            beginning.begin(new AttemptDraft(
                    method.gateway(),
                    CardMethod.CARD,
                    order.partner(),
                    order.seller(),
                    order.id(),
                    null,
                    method.payer(),
                    sum,
                    method.email(),
                    language(by),
                    false,
                    method.id(),
                    null,
                    clock.instant().plus(WITHIN),
                    JOB,
                    key,
                    InputHash.of(order.id(), method.id(), sum)));
            return new Charge.Awaited();
        });
    }

    private SavedMethod method(AutopaySource from) {
        return methods.findById(from.method().orElseThrow()).orElseThrow();
    }

    private Language language(MemberId by) {
        return people.findById(members.findById(by).orElseThrow().person())
                .orElseThrow()
                .language();
    }
}
