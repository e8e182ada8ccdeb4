package app.linekeeper.domain.desk;

import app.linekeeper.domain.access.Role;

/** Somebody of a partner's team, or who speaks for a client, as an operator sees them. */
public record Acquaintance(String name, Role role, long telegramId) {

    @Override
    public String toString() {
        return "Acquaintance[" + role + "]";
    }
}
