package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Whose acts of a partner are packed.
 *
 * @param client only those for lines of this client; null for all clients
 * @param company only those made out to this company; null for all companies
 */
public record PackScope(@Nullable ClientId client, @Nullable CompanyId company) {

    public static final PackScope ALL = new PackScope(null, null);
}
