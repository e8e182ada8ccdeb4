package app.linekeeper.domain.catalog;

/** How a price and the value added tax relate. */
public enum TaxMode {
    /** The tax is added to the price. */
    ADDED,
    /** The price contains the tax. */
    INCLUDED,
    /** No tax; documents name the ground. */
    NONE
}
