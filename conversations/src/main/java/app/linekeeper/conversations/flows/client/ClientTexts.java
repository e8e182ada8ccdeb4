package app.linekeeper.conversations.flows.client;

import app.linekeeper.domain.requisites.TaxNumber;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client in words. */
public final class ClientTexts {

    private ClientTexts() {}

    /** What is known of a client, a line each, to which others can be added. */
    public static List<Text> known(String name, @Nullable String email, @Nullable String taxNumber) {
        List<Text> known = new ArrayList<>();
        known.add(Text.of("client.name").with("name", name));
        if (email != null) {
            known.add(Text.of("client.email").with("email", email));
        }
        if (taxNumber != null) {
            known.add(Text.of("client.tax_number")
                    .with("field", TaxNumber.label(taxNumber))
                    .with("number", taxNumber));
        }
        return known;
    }
}
