package app.linekeeper.domain.history;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.SavedPartner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What one partner does, and the book that is kept by hand beside it. */
final class History {

    /** The wallet of the client's company, in the book. */
    static final String CLIENTS_WALLET = "client's wallet";

    final SavedPartner partner;
    final Random random;
    final Book book = new Book();
    final List<Deal> deals = new ArrayList<>();
    final List<Billed> billed = new ArrayList<>();

    @Nullable
    CompanyId clientCompany;

    final List<Runnable> again = new ArrayList<>();

    History(SavedPartner partner, Random random) {
        this.partner = partner;
        this.random = random;
    }

    /** Something that may happen; it says what it did, for whoever looks for a mistake. */
    interface Step {
        String take(History history);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    Money rub(long minor) {
        return new Money(minor, partner.partner().currency());
    }
}
