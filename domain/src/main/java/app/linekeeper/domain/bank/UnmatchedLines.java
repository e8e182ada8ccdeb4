package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows operators which lines of statements wait for them, and what speaks for what; refused as not_allowed for everybody else. */
@Component
@Transactional(readOnly = true)
public class UnmatchedLines {

    private static final int ROWS = 8;

    private final Access access;
    private final StatementLines lines;
    private final SellerAccounts accounts;
    private final InvoiceCandidates invoices;
    private final WalletCandidates wallets;
    private final DecisionBook decisions;
    private final Clock clock;

    UnmatchedLines(
            Access access,
            StatementLines lines,
            SellerAccounts accounts,
            InvoiceCandidates invoices,
            WalletCandidates wallets,
            DecisionBook decisions,
            Clock clock) {
        this.access = access;
        this.lines = lines;
        this.accounts = accounts;
        this.invoices = invoices;
        this.wallets = wallets;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** How many wait. */
    public Outcome<Long> howMany(MemberId operator) {
        return allowed(operator).map(acting -> lines.howManyWait());
    }

    /**
     * Eight that wait, oldest first.
     *
     * @param page from 0; beyond the end means the last
     */
    public Outcome<Page<BankLineRow>> page(MemberId operator, int page) {
        return allowed(operator).map(acting -> lines.waiting(page, ROWS));
    }

    /**
     * Eight about which was decided, last decided first, so that it can be undone; of the last thousand.
     *
     * @param page from 0; beyond the end means the last
     */
    public Outcome<Page<BankLineRow>> decided(MemberId operator, int page) {
        return allowed(operator).map(acting -> lines.decided(page, ROWS));
    }

    /** Any line that came, be it decided or not; refused as not_found where there is none. */
    public Outcome<BankLineCard> one(MemberId operator, BankLineId line) {
        return allowed(operator)
                .then(acting -> lines.one(line)
                        .map(found -> Outcome.done(card(found)))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<Acting> allowed(MemberId operator) {
        return access.of(operator).allowed(Permission.OPERATE);
    }

    private BankLineCard card(StatementLines.Whole line) {
        KnownAccounts known = accounts.all();
        Comparison comparison = new Comparison(line, known, clock.instant());
        boolean waits = line.row().state() == BankLineState.WAITING;
        return new BankLineCard(
                line.row(),
                line.account(),
                line.number(),
                line.payerAccount(),
                line.raw(),
                waits ? invoices.of(line, known, comparison) : List.of(),
                waits ? wallets.of(line, comparison) : List.of(),
                decisions.about(line.row().id()));
    }
}
