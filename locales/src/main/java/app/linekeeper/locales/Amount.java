package app.linekeeper.locales;

import java.util.Currency;

/** A sum of money as words need it: whole minor units of one currency. */
public interface Amount {

    /** Minor units: kopecks, tiyn, cents. */
    long minor();

    Currency currency();
}
