package app.linekeeper.domain.statement;

import java.util.List;

/** A statement as it was read: the accounts that it is about and everything that came to them or went. */
public record BankStatement(List<StatedAccount> accounts, List<BankLine> lines) {

    public BankStatement {
        accounts = List.copyOf(accounts);
        lines = List.copyOf(lines);
    }
}
