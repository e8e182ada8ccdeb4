package app.linekeeper.domain.document;

import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** An order as the list of documents reads it. */
record OrderWithAct(
        Order order,
        String client,
        @Nullable Company payer,
        @Nullable ActId act,
        @Nullable String actNumber) {}
