package app.linekeeper.conversations.flows.pack;

import app.linekeeper.conversations.pack.PackTexts;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be asked for, with the days and whose acts it is about as they are chosen so far.
 *
 * @param client the name of the only client; null for all
 * @param company the name of the only company; null for all
 */
record PackWish(
        Period period, @Nullable String client, @Nullable String company) {

    boolean isConfined() {
        return client != null || company != null;
    }

    boolean isOfAll() {
        return !isConfined();
    }

    Text about(Text text) {
        return text.with("period", PackTexts.period(period)).with("whose", whose());
    }

    private Text whose() {
        if (company != null) {
            return Text.of("pack.of_company").with("name", company);
        }
        return client == null ? Text.of("pack.all") : Text.of("pack.of_client").with("name", client);
    }
}
