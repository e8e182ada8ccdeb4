package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.statement.BankLine;
import java.util.List;

/** A line of a file as it is to be kept. */
record KeptLine(StatementId statement, SellerId seller, String currency, BankLine line) {

    static KeptLine of(StatementId statement, BankLine line, KnownAccounts known) {
        List<SellerAccount> fitting = known.of(line.account(), line.currency());
        SellerAccount owner = fitting.isEmpty() ? known.of(line.account()).get(0) : fitting.get(0);
        return new KeptLine(
                statement,
                owner.seller(),
                fitting.isEmpty() ? line.currency() : owner.currency().getCurrencyCode(),
                line);
    }
}
