package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.autopay.SwitchingAutopay;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets the lines of an order that was paid from a wallet be paid from there by themselves from now on (rule 23). */
@Component
final class RenewingByItself {

    private final Billing billing;
    private final SwitchingAutopay switching;

    RenewingByItself(Billing billing, SwitchingAutopay switching) {
        this.billing = billing;
        this.switching = switching;
    }

    Outcome<Facts> switchOn(Turn turn, IdempotencyKey key) {
        Paid paid = billing.paid(turn);
        return paid.order().payer() instanceof Payer.PartnerCompany payer
                ? switching
                        .on(turn.acting().member(), paid.lines(), new AutopaySource(SourceKind.WALLET, payer.company()))
                        .map(lines -> turn.facts())
                : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }
}
