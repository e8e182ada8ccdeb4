package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.statement.BankLine;
import java.util.List;

/** A line of a file as it is to be kept. */
record KeptLine(StatementId statement, SellerId seller, String currency, BankLine line) {

    static KeptLine of(StatementId statement, BankLine line, KnownAccounts known) {
        String named = NamedCurrency.code(line.currency());
        List<SellerAccount> fitting = known.of(line.account(), named);
        SellerAccount owner = fitting.isEmpty() ? known.of(line.account()).get(0) : fitting.get(0);
        return new KeptLine(
                statement,
                owner.seller(),
                fitting.isEmpty() ? named : owner.currency().getCurrencyCode(),
                line);
    }
}
