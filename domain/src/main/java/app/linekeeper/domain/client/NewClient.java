package app.linekeeper.domain.client;

import org.jspecify.annotations.Nullable;

/** What a partner says of a client whose account is to be made; e-mail and tax number may be unknown. */
public record NewClient(
        String name, @Nullable String email, @Nullable String taxNumber) {

    public static NewClient named(String name) {
        return new NewClient(name, null, null);
    }

    @Override
    public String toString() {
        return "NewClient[hidden]";
    }
}
