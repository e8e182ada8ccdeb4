package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.MethodRemoved;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops what was paid from a card that was removed: nothing is charged from it any more, not even what is under way. */
@Component
class AutopayAfterMethods {

    private final SavedMethods methods;
    private final Clients clients;
    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final Lines lines;
    private final StoppingAutopay stopping;

    AutopayAfterMethods(
            SavedMethods methods,
            Clients clients,
            Autopays autopays,
            AutopayAttempts attempts,
            Lines lines,
            StoppingAutopay stopping) {
        this.methods = methods;
        this.clients = clients;
        this.autopays = autopays;
        this.attempts = attempts;
        this.lines = lines;
        this.stopping = stopping;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MethodRemoved removed) {
        UUID method = removed.method().value();
        autopays.clientsOf(method).forEach(client -> clients.lock(new ClientId(client)));
        Refusal why = Refusal.of(Reason.AUTOPAY_CARD_GONE)
                .with("card", methods.findById(removed.method()).orElseThrow().label());
        autopays.lockOnesBy(method).stream()
                .map(each -> new DueLine(
                        each,
                        lines.findById(each.line()).orElseThrow(),
                        attempts.of(each.line(), each.end()).orElse(null)))
                .collect(Collectors.groupingBy(DueLine::group))
                .values()
                .forEach(those -> stopping.stopWithInvoices(those, why));
    }
}
