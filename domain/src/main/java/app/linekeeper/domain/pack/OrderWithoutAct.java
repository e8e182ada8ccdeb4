package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * An order that was paid in a period and has no act.
 *
 * @param payer the company to which the act is made out
 * @param company its name
 */
record OrderWithoutAct(
        OrderId order, String number, Instant paidAt, String client, CompanyId payer, String company, Money sum) {}
