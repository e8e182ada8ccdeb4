package app.linekeeper.domain.payout;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;

/**
 * What is to be paid out.
 *
 * @param source which withdrawal or refund it is for
 * @param company to whose requisites
 * @param sum above zero
 */
public record PayoutDraft(
        PayoutKind kind, UUID source, PartnerId partner, SellerId seller, CompanyId company, Money sum) {}
