package app.linekeeper.domain.notice.choice;

import static app.linekeeper.domain.access.Permission.KEEP_CLIENTS;
import static app.linekeeper.domain.access.Permission.KEEP_TEAM;
import static app.linekeeper.domain.access.Permission.ORDER_LINES;
import static app.linekeeper.domain.access.Permission.SEE_CLIENTS;
import static app.linekeeper.domain.access.Permission.SEE_MONEY;
import static app.linekeeper.domain.access.Permission.SEE_OWN_LINES;
import static app.linekeeper.domain.access.Permission.TAKE_DOCUMENTS;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a notice is about, as people choose it (rule 32). The names are stored; none is part of another. */
public enum NoticeTopic {
    /** Lines and trials that end. */
    LINES(ORDER_LINES, SEE_OWN_LINES),
    /** Invoices, payments and wallets. */
    MONEY(SEE_MONEY, SEE_OWN_LINES),
    AUTOPAY(SEE_MONEY),
    /** Cashback and withdrawals. */
    BONUSES(SEE_MONEY),
    /** Acts and other files that are ready. */
    DOCUMENTS(TAKE_DOCUMENTS),
    /** Clients and members who come or leave. */
    PEOPLE(KEEP_CLIENTS),
    /** The overview of the week. */
    WEEKLY(KEEP_TEAM),
    /** What the vendor tells everybody. */
    NEWS(SEE_CLIENTS);

    private final Set<Permission> permissions;

    NoticeTopic(Permission... anyOf) {
        permissions = Set.of(anyOf);
    }

    /** Whether notices of this kind are sent to anybody in this role. */
    public boolean isFor(Role role) {
        return permissions.stream().anyMatch(role::may);
    }

    /** What somebody in this role may be told of; nothing for an operator. */
    public static List<NoticeTopic> of(Role role) {
        return Stream.of(values()).filter(topic -> topic.isFor(role)).toList();
    }
}
