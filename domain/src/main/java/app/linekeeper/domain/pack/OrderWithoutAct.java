package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * An order that should have an act in a period and has none.
 *
 * @param payer the company to which the act is made out
 * @param company its name
 * @param isComplete whether its requisites are all there
 */
record OrderWithoutAct(
        OrderId order,
        String number,
        Instant paidAt,
        String client,
        CompanyId payer,
        String company,
        boolean isComplete,
        Money sum) {}
