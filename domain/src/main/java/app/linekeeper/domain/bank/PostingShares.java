package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts what is decided about a locked line, and writes the decision down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PostingShares {

    private final Invoices invoices;
    private final ReceivingMoney receiving;
    private final DecisionBook decisions;
    private final LineStates states;

    PostingShares(Invoices invoices, ReceivingMoney receiving, DecisionBook decisions, LineStates states) {
        this.invoices = invoices;
        this.receiving = receiving;
        this.decisions = decisions;
        this.states = states;
    }

    /**
     * Together the shares are all that waits of the line.
     *
     * @param bookedOn the day of the line
     * @param seller whose account the money is on; of several, each invoice's own gets what is for it
     */
    void post(BankLineId line, LocalDate bookedOn, SellerId seller, List<Share> shares, DecisionBook.Deed deed) {
        int part = decisions.nextPart(line);
        long decided = 0;
        boolean isOurs = false;
        for (Share share : shares) {
            Became became = receive(new Part(line, part, bookedOn), seller, share, deed);
            decisions.add(line, part, share, became, deed);
            decided += share.sum().minor();
            isOurs |= share.target().kind() != BankTargetKind.NOT_OURS;
            part++;
        }
        states.decided(line, decided, isOurs || hasPostings(line) ? BankLineState.POSTED : BankLineState.NOT_OURS);
    }

    /** A part of a line, from 0. */
    private record Part(BankLineId line, int number, LocalDate bookedOn) {}

    private @Nullable Became receive(Part part, SellerId seller, Share share, DecisionBook.Deed deed) {
        if (share.target() instanceof BankTarget.OfInvoice of) {
            SellerId own = invoices.findById(of.invoice()).orElseThrow().seller();
            return receiving
                    .forInvoice(of.invoice(), arrival(part, own, share.sum(), deed))
                    .became();
        }
        if (share.target() instanceof BankTarget.OfWallet of) {
            receiving.toWallet(of.company(), arrival(part, seller, share.sum(), deed));
        }
        return null;
    }

    private static Arrival arrival(Part part, SellerId seller, Money sum, DecisionBook.Deed deed) {
        return new Arrival(
                seller,
                sum,
                part.bookedOn(),
                new Subject("BANK_LINE", part.line().value()),
                deed.by(),
                DecisionBook.evidence(part.line(), part.number()));
    }

    private boolean hasPostings(BankLineId line) {
        return decisions.about(line).stream()
                .anyMatch(each -> each.holds() && each.target().kind() != BankTargetKind.NOT_OURS);
    }
}
