package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tax of a document: either a rate and the sum it makes, or none with its ground.
 *
 * @param percent the rate in percent; null where there is no tax
 * @param amount the tax within the total; zero where there is none
 * @param ground the law that frees from tax; empty where none is named
 */
public record DocumentTax(@Nullable BigDecimal percent, Money amount, String ground) {}
