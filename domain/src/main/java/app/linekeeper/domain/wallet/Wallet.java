package app.linekeeper.domain.wallet;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;

/**
 * A company's wallet and what stands on it.
 *
 * @param documentsPossible whether the company's requisites are complete, so that it can have closing documents
 */
public record Wallet(CompanyId company, String companyName, boolean documentsPossible, Money balance) {}
