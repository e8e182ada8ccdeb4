package app.linekeeper.domain.desk;

import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an order, as an operator sees it.
 *
 * @param way the name of the way it came
 * @param company that paid; null where none did
 * @param by the name of the person who paid; null where a part of the program or a gateway did
 * @param givenBack what of it came back; zero for nothing
 */
public record PaidIn(
        String way, @Nullable String company, @Nullable String by, Money sum, Money givenBack, Instant at) {}
