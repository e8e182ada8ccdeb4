package app.linekeeper.conversations.flows.link;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.link.LinkAim;

/** Whom a link invites, in the eyes of whoever keeps it. */
enum Invited {
    COLLEAGUE,
    /** Of a partner whom an operator has admitted. */
    FIRST_OWNER,
    CLIENT,
    /** A client whom the partner does not know yet. */
    NEW_CLIENT;

    static Invited by(LinkAim aim, Acting keeper) {
        return switch (aim.purpose()) {
            case TEAM -> keeper.worksFor(aim.partner()) ? COLLEAGUE : FIRST_OWNER;
            case ACCOUNT -> CLIENT;
            case ATTACH -> NEW_CLIENT;
        };
    }
}
