package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/** A line that nobody else decides about until the transaction ends. */
record LockedLine(
        BankLineId id,
        String account,
        SellerId seller,
        BankLineState state,
        LocalDate bookedOn,
        Money sum,
        Money undecided) {}
