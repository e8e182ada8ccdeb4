package app.linekeeper.conversations.flows.settings;

import app.linekeeper.domain.access.Membership;
import app.linekeeper.locales.Text;

/** Says in whose service somebody is, and as what. */
final class Memberships {

    private Memberships() {}

    /** Fills {@code of} and {@code role}; an operator works for the vendor, which has no name here. */
    static Text said(Text text, Membership membership) {
        Object of = membership.of() == null ? Text.of("settings.vendor") : membership.of();
        return text.with("of", of).with("role", membership.role().name());
    }
}
