package app.linekeeper.domain.ledger;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;

/** A company's wallet and what stands on it. */
public record Wallet(CompanyId company, String companyName, Money balance) {}
