package app.linekeeper.domain.autopay;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ClientMoved;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops at once what was to be renewed for a client who has left: another partner pays for nothing by itself (rule 26). */
@Component
class AutopayAfterMoves {

    private final Clients clients;
    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final Lines lines;
    private final StoppingAutopay stopping;

    AutopayAfterMoves(
            Clients clients, Autopays autopays, AutopayAttempts attempts, Lines lines, StoppingAutopay stopping) {
        this.clients = clients;
        this.autopays = autopays;
        this.attempts = attempts;
        this.lines = lines;
        this.stopping = stopping;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClientMoved moved) {
        ClientAccount client = clients.lock(moved.client()).orElseThrow();
        List<Autopay> left = autopays.lockOnesOf(moved.client()).stream()
                .filter(each -> !each.partner().equals(moved.partner()))
                .toList();
        Refusal why = Entitlement.clientLeft(client.name());
        left.stream()
                .map(each -> new DueLine(
                        each,
                        lines.findById(each.line()).orElseThrow(),
                        attempts.of(each.line(), each.end()).orElse(null)))
                .collect(Collectors.groupingBy(DueLine::group))
                .values()
                .forEach(those -> stopping.stopWithInvoices(those, why));
    }
}
