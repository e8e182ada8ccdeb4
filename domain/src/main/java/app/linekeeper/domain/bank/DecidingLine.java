package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator says what a line that waits is for (rule 19). */
@Component
@Transactional
public class DecidingLine {

    private final Access access;
    private final LineStates lines;
    private final DecisionBook decisions;
    private final SharesCheck check;
    private final PostingShares posting;
    private final Audit audit;

    DecidingLine(
            Access access,
            LineStates lines,
            DecisionBook decisions,
            SharesCheck check,
            PostingShares posting,
            Audit audit) {
        this.access = access;
        this.lines = lines;
        this.decisions = decisions;
        this.check = check;
        this.posting = posting;
        this.audit = audit;
    }

    /**
     * All of the line that waits goes there.
     *
     * @return as {@link #split}
     */
    public Outcome<List<BankDecision>> decide(
            MemberId operator, BankLineId line, BankTarget target, IdempotencyKey key) {
        return decide(
                operator,
                line,
                key,
                InputHash.of(line, "all", target),
                locked -> List.of(new Share(target, locked.undecided())));
    }

    /**
     * What waits of the line goes to several invoices and wallets.
     *
     * @return what was decided, the same for the same key; refused as not_allowed, not_found (the line, an invoice or a
     *     company), bank_line_decided (with what another decided before), amount_not_positive, shares_wrong where they are not
     *     together what waits, other_currency, and other_seller where an invoice is of another seller than the account;
     *     then nothing is posted
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<List<BankDecision>> split(
            MemberId operator, BankLineId line, List<Share> shares, IdempotencyKey key) {
        return decide(operator, line, key, InputHash.of(line, shares), locked -> shares);
    }

    private Outcome<List<BankDecision>> decide(
            MemberId operator,
            BankLineId id,
            IdempotencyKey key,
            InputHash input,
            Function<LockedLine, List<Share>> shares) {
        Acting acting = access.of(operator);
        return acting.allowed(Permission.OPERATE)
                .then(allowed -> lines.lock(id)
                        .map(line -> {
                            DecisionBook.Deed deed = new DecisionBook.Deed(acting.actor(), key, input);
                            List<BankDecision> earlier = decisions.by(deed);
                            return earlier.isEmpty()
                                    ? decide(acting, line, shares.apply(line), deed)
                                    : Outcome.done(earlier);
                        })
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<List<BankDecision>> decide(
            Acting acting, LockedLine line, List<Share> shares, DecisionBook.Deed deed) {
        if (line.state() != BankLineState.WAITING) {
            return decided(line).asOutcome();
        }
        return check.refusal(line, shares)
                .<Outcome<List<BankDecision>>>map(Refusal::asOutcome)
                .orElseGet(() -> {
                    posting.post(line.id(), line.bookedOn(), line.seller(), shares, deed);
                    audit.record(acting, "bank_line.decided", "bank_line", line.id());
                    return Outcome.done(decisions.by(deed));
                });
    }

    private Refusal decided(LockedLine line) {
        List<BankDecision> holding =
                decisions.about(line.id()).stream().filter(BankDecision::holds).toList();
        String what = holding.isEmpty()
                ? "MATCHED"
                : holding.size() > 1 ? "SPLIT" : holding.get(0).target().kind().name();
        return Refusal.of(Reason.BANK_LINE_DECIDED)
                .with("what", what)
                .with("name", holding.size() == 1 ? holding.get(0).name() : "");
    }
}
