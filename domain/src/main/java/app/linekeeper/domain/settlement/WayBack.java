package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;

/**
 * How money of payments that came some way goes back that way (rule 22). Whatever bean is one is asked; what none of them is
 * for goes to the account of the payer, which is kept here.
 */
public interface WayBack {

    boolean isFor(Payment payment);

    /** The account on which what is to go back waits. */
    Account destination(Order order, Payment payment);

    /**
     * Has what waits there go back, once an occasion; within the present transaction it is only ordered.
     *
     * @param occasion names what it is given back for, which happens once: at most 60 characters
     */
    void giveBack(Order order, Payment payment, Money sum, String occasion);
}
