package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.RegistryRow;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares a day of a provider with ours, three ways: its list where it has one, or what it says of each of our attempts, the
 * attempts, and the ledger. Money that came unnoticed is noted on the way, so that only what is wrong differs.
 */
@Component
class ComparingDay {

    private final OurPayments ours;
    private final CardAttempts attempts;
    private final AskingGateways asking;

    ComparingDay(OurPayments ours, CardAttempts attempts, AskingGateways asking) {
        this.ours = ours;
        this.attempts = attempts;
        this.asking = asking;
    }

    /**
     * Outside of any transaction, since the provider is asked.
     *
     * @throws GatewayAway if it does not answer; then nothing is known of the day
     */
    List<Difference> of(PaymentGateway gateway, LocalDate day) {
        List<Difference> found = new ArrayList<>();
        Set<GatewayPayment> seen = new HashSet<>();
        Optional<Stream<RegistryRow>> registry = gateway.registry(day);
        if (registry.isPresent()) {
            try (Stream<RegistryRow> rows = registry.get()) {
                rows.forEach(row -> {
                    seen.add(row.payment());
                    found.addAll(listed(gateway, row));
                });
            }
        }
        for (OurPayment each : ours.of(gateway.id(), day)) {
            if (!seen.contains(each.payment()) && (each.hasMoney() || registry.isEmpty())) {
                found.addAll(asked(gateway, each, registry.isPresent()));
            }
        }
        for (OurPayments.Posted posted : ours.posted(gateway.id(), day)) {
            if (!isBrought(posted)) {
                found.add(new Difference(
                        gateway.id(), DifferenceKind.NO_ATTEMPT, posted.attempt(), null, posted.sum(), null));
            }
        }
        return found;
    }

    private List<Difference> listed(PaymentGateway gateway, RegistryRow row) {
        Optional<OurPayment> known = ours.of(gateway.id(), row.payment());
        if (known.filter(OurPayment::hasMoney).isEmpty()) {
            asking.look(gateway.id(), row.payment());
            known = ours.of(gateway.id(), row.payment());
        }
        return compared(gateway, row.payment(), known.orElse(null), row.sum(), row.refunded());
    }

    private List<Difference> asked(PaymentGateway gateway, OurPayment known, boolean isListed) {
        PaymentSnapshot said;
        try {
            said = asking.look(gateway.id(), known.payment());
        } catch (GatewayAway away) {
            if (gateway.findByAttempt(known.ref()).isPresent() || !isListed && !known.hasMoney()) {
                throw away;
            }
            return List.of(notThere(gateway.id(), known));
        }
        OurPayment now = ours.of(gateway.id(), known.payment()).orElse(known);
        if (said.status() == PaymentStatus.SUCCEEDED) {
            return compared(gateway, known.payment(), now, said.sum(), said.refunded());
        }
        return now.hasMoney() ? List.of(notThere(gateway.id(), now)) : List.of();
    }

    private static Difference notThere(GatewayId gateway, OurPayment known) {
        return new Difference(
                gateway, DifferenceKind.NOT_THERE, known.payment().id(), known.attempt(), known.captured(), null);
    }

    private static List<Difference> compared(
            PaymentGateway gateway, GatewayPayment payment, @Nullable OurPayment known, Money took, Money refunded) {
        AttemptId attempt = known == null ? null : known.attempt();
        if (known == null || !known.hasMoney()) {
            return List.of(new Difference(gateway.id(), DifferenceKind.NOT_HERE, payment.id(), attempt, null, took));
        }
        if (known.isMismatched()) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>();
        if (!took.equals(known.captured())) {
            found.add(new Difference(
                    gateway.id(), DifferenceKind.OTHER_SUM, payment.id(), attempt, known.captured(), took));
        } else if (gateway.tellsWhatWentBack() && !known.explains(refunded)) {
            found.add(new Difference(
                    gateway.id(), DifferenceKind.OTHER_REFUND, payment.id(), attempt, known.returned(), refunded));
        }
        if (!known.posted().equals(known.captured())) {
            found.add(new Difference(
                    gateway.id(), DifferenceKind.NOT_POSTED, payment.id(), attempt, known.posted(), known.captured()));
        }
        return found;
    }

    private boolean isBrought(OurPayments.Posted posted) {
        try {
            return attempts.findById(AttemptId.parse(posted.attempt()))
                    .filter(attempt -> attempt.became() != null)
                    .isPresent();
        } catch (IllegalArgumentException noAttempt) {
            return false;
        }
    }
}
