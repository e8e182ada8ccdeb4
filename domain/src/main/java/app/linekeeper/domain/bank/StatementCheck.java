package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.statement.BankLine;
import app.linekeeper.domain.statement.StatedAccount;
import app.linekeeper.domain.statement.StatementFault;
import app.linekeeper.domain.statement.StatementTaker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through a statement before anything of it is kept: how many lines it has, and whether all its accounts are ours. */
final class StatementCheck implements StatementTaker {

    private static final int SHOWN = 4;

    /** With the line of the file that each is first in. */
    private final Map<Named, Integer> accounts = new LinkedHashMap<>();

    private int lines;

    /** @param currency its code, or empty; null for the account by itself */
    private record Named(String account, @Nullable String currency) {}

    int lines() {
        return lines;
    }

    @Override
    public void account(StatedAccount account) {
        accounts.putIfAbsent(new Named(account.number(), null), 0);
    }

    @Override
    public void line(BankLine line) {
        lines++;
        accounts.putIfAbsent(new Named(line.account(), NamedCurrency.code(line.currency())), line.at());
    }

    /** Refused as statement_wrong where an account is no seller's, or a line does not say in which of its account's currencies it is. */
    Optional<Refusal> refusal(KnownAccounts known) {
        return accounts.entrySet().stream()
                .flatMap(each ->
                        fault(each.getKey(), known)
                                .map(fault -> refusal(fault, each.getKey(), each.getValue()))
                                .stream())
                .findFirst();
    }

    private static Optional<StatementFault> fault(Named named, KnownAccounts known) {
        if (known.of(named.account()).isEmpty()) {
            return Optional.of(StatementFault.FOREIGN_ACCOUNT);
        }
        return named.currency() != null && known.isAmbiguous(named.account(), named.currency())
                ? Optional.of(StatementFault.CURRENCY)
                : Optional.empty();
    }

    private static Refusal refusal(StatementFault fault, Named named, int at) {
        String account = named.account();
        return Refusal.of(Reason.STATEMENT_WRONG)
                .with("fault", fault.name())
                .with("line", at)
                .with("account", account.substring(Math.max(0, account.length() - SHOWN)));
    }
}
