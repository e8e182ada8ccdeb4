package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.statement.BankLine;
import app.linekeeper.domain.statement.StatedAccount;
import app.linekeeper.domain.statement.StatementFault;
import app.linekeeper.domain.statement.StatementTaker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through a statement before anything of it is kept: how many lines it has, and whether all its accounts are ours. */
final class StatementCheck implements StatementTaker {

    private static final int SHOWN = 4;

    private final KnownAccounts known;
    private int lines;
    private @Nullable Refusal refusal;

    StatementCheck(KnownAccounts known) {
        this.known = known;
    }

    int lines() {
        return lines;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public void account(StatedAccount account) {
        if (known.of(account.number()).isEmpty()) {
            refuse(StatementFault.FOREIGN_ACCOUNT, 0, account.number());
        }
    }

    @Override
    public void line(BankLine line) {
        lines++;
        if (known.of(line.account()).isEmpty()) {
            refuse(StatementFault.FOREIGN_ACCOUNT, line.at(), line.account());
        } else if (known.of(line.account(), line.currency()).stream()
                        .map(SellerAccount::currency)
                        .distinct()
                        .count()
                > 1) {
            refuse(StatementFault.CURRENCY, line.at(), line.account());
        }
    }

    private void refuse(StatementFault fault, int line, String account) {
        if (refusal == null) {
            refusal = Refusal.of(Reason.STATEMENT_WRONG)
                    .with("fault", fault.name())
                    .with("line", line)
                    .with("account", account.substring(Math.max(0, account.length() - SHOWN)));
        }
    }
}
