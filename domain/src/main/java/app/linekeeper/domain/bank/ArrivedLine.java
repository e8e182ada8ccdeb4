package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/** A line as it is compared with invoices. */
record ArrivedLine(
        BankLineId id, String account, Money sum, LocalDate bookedOn, String payerTaxNumber, String purpose) {}
