package app.linekeeper.domain.company;

import java.util.Currency;

/** A company in a list. */
public record CompanyRow(CompanyId id, String name, Currency currency, boolean isComplete) {}
