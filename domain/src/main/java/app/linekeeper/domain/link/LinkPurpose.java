package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Permission;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Somebody joins a partner's team. */
    TEAM('i', Permission.KEEP_TEAM, "member.invited"),
    /** A client consents to speak for an account that the partner has made. */
    ACCOUNT('c', Permission.KEEP_CLIENTS, "client.invited"),
    /** A client brings the account that they speak for, or gets one. */
    ATTACH('c', Permission.KEEP_CLIENTS, "client.invited");

    private final char letter;
    private final Permission permission;
    private final String deed;

    LinkPurpose(char letter, Permission permission, String deed) {
        this.letter = letter;
        this.permission = permission;
        this.deed = deed;
    }

    /** How tokens of such links begin. */
    char letter() {
        return letter;
    }

    /** What whoever makes, keeps or withdraws such links must be allowed to do. */
    Permission permission() {
        return permission;
    }

    /** What the audit calls making one. */
    String deed() {
        return deed;
    }
}
